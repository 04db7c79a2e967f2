{
  "data": {
    "ticket": "${ticket?json_string}"
  }
}
