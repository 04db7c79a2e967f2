{"own": ${status.code}, "message": "${status.message?json_string}"}
