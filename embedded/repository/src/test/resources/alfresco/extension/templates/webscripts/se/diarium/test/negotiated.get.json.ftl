{"format": "json"}
