<p lang="${.locale}">${msg("hello.text", name?html, count)}</p><a href="${url.context}/x">${url.templateArgs.name?html}</a> ${format.type} ${args.q!"-"} ${msg("hello.unknown")} ${msg("hello.shared")}
