<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#-- The last resort: what the platform shows where a script of ours could not answer by itself. Says nothing of the inside. -->
<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${status.code?c} – Diarium</title>
<link rel="stylesheet" href="${url.context}/diarium/portal.css">
</head>
<body>
<main class="wrap message">
<p class="eyebrow">${status.code?c}</p>
<h1>${status.codeName!""}</h1>
<p><a href="${url.serviceContext}/diarium">Diarium</a></p>
</main>
</body>
</html>
