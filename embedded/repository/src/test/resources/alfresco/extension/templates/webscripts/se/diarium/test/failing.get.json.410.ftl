{"gone": ${status.code}, "text": "${msg("failing.gone")}"}
