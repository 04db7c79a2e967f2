<?xml version="1.0" encoding="UTF-8"?>
<response>
  <status>
    <code>${status.code?c}</code>
    <name>${status.codeName?xml}</name>
    <description>${status.codeDescription?xml}</description>
  </status>
  <message>${(status.message!"")?xml}</message>
  <exception></exception>
  <callstack></callstack>
  <server></server>
  <time>${date?datetime?string?xml}</time>
</response>
