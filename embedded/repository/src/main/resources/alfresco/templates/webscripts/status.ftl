<!DOCTYPE html>
<html lang="${.locale?substring(0, 2)}">
  <head>
    <meta charset="utf-8">
    <title>${status.code?c} ${status.codeName?html}</title>
  </head>
  <body>
    <main>
      <h1>${status.code?c} ${status.codeName?html}</h1>
      <p>${status.codeDescription?html}</p>
      <p>${(status.message!"")?html}</p>
    </main>
  </body>
</html>
