{
  "status": {
    "code": ${status.code?c},
    "name": "${status.codeName?json_string}",
    "description": "${status.codeDescription?json_string}"
  },
  "message": "${(status.message!"")?json_string}",
  "exception": "",
  "callstack": [],
  "server": "",
  "time": "${date?datetime?string?json_string}"
}
