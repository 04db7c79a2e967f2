<#--
  The workspace as a page of Share: its modules as they are, sent with this module, and its requests through Share's proxy, confirmed by
  the token of Share's policy (CSRFPolicy), whose names are read where Share's own scripts get them. Addresses that the content security
  policy has a digest of are relative, so that they hold in any context path.
-->
<#assign token = (config.scoped["CSRFPolicy"]["properties"].getChildValue("token"))!"Alfresco-CSRFToken">
<#function named part>
  <#return ((config.scoped["CSRFPolicy"]["client"].getChildValue(part))!"{token}")?replace("{token}", token)>
</#function>
<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-nDheccbMx/7spG4zuiXsDpZPw8Hhv8fqlL+lNRZ9MBU='; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data: blob:; connect-src 'self' blob:; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'">
    <title>Diarium</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="same-origin">
    <meta name="diarium-session" content="host">
    <meta name="diarium-api" content="${url.context?html}/proxy/alfresco/diarium/api/">
    <meta name="diarium-home" content="${url.context?html}/page">
    <meta name="diarium-token-cookie" content="${named("cookie")?html}">
    <meta name="diarium-token-header" content="${named("header")?html}">
    <meta name="diarium-token-parameter" content="${named("parameter")?html}">
    <link rel="icon" href="../res/diarium-workspace/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="../res/diarium-workspace/workspace.css">
    <script type="importmap">{"imports": {"lit": "../res/diarium-workspace/lib/lit/index.js", "lit/": "../res/diarium-workspace/lib/lit/", "lit-html": "../res/diarium-workspace/lib/lit-html/lit-html.js", "lit-html/": "../res/diarium-workspace/lib/lit-html/", "lit-element/lit-element.js": "../res/diarium-workspace/lib/lit-element/lit-element.js", "@lit/reactive-element": "../res/diarium-workspace/lib/reactive-element/reactive-element.js", "@lit/reactive-element/": "../res/diarium-workspace/lib/reactive-element/"}}</script>
    <script type="module" src="../res/diarium-workspace/workspace/main.js"></script>
  </head>
  <body>
    <div id="start">
      <noscript>
        <p>Arbetsytan beh&ouml;ver JavaScript. <a href="${url.context?html}/page">Share</a></p>
      </noscript>
    </div>
  </body>
</html>
