{"never": "seen", "x": ${missing}}
