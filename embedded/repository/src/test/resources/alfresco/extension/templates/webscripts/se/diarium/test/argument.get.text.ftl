${url.templateArgs.file} ${url.match} ${url.extension}
