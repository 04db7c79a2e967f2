<#ftl encoding="UTF-8" output_format="JSON">
<#-- The last resort: what the platform sends where a script of ours could not answer by itself. Says nothing of the inside. -->
{"type": "about:blank", "title": "${(status.codeName!"")?json_string}", "status": ${status.code?c}}
