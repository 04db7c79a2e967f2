{"greeting": "${msg("hello.text", name, count)?json_string}", "escaped": "${jsonUtils.encodeJSONString(name)}"}
