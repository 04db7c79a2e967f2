<@markup id="css">
  <@link rel="stylesheet" type="text/css" href="${url.context}/res/diarium-share/css/diarium.css" group="diarium"/>
</@>

<@markup id="js">
  <@script type="text/javascript" src="${url.context}/res/diarium-share/js/api.js" group="diarium"/>
  <@script type="text/javascript" src="${url.context}/res/diarium-share/js/dialog.js" group="diarium"/>
  <@script type="text/javascript" src="${url.context}/res/diarium-share/js/tasks.js" group="diarium"/>
  <@script type="text/javascript" src="${url.context}/res/diarium-share/js/register-page.js" group="diarium"/>
</@>

<@markup id="widgets">
  <@createWidgets group="diarium"/>
</@>

<@markup id="html">
  <@uniqueIdDiv>
  <#assign id = args.htmlid?html>
  <div class="diarium-page" id="${id}">
    <h1>${msg("diarium.page.register.title")?html}</h1>
    <p class="diarium-links">
      <#if mayRegister><button type="button" class="diarium-register-case">${msg("diarium.action.register")?html}</button></#if>
      <a href="?handler=${me?url("UTF-8")}">${msg("diarium.register.mine")?html}</a>
      <a href="?status=FOR_DECISION">${msg("diarium.register.forDecision")?html}</a>
      <a href="${searchUrl?html}">${msg("diarium.register.search")?html}</a>
    </p>
    <form class="diarium-filter" method="get" action="" role="search">
      <span><label for="${id}-text">${msg("diarium.label.text")?html}</label>
        <input type="search" id="${id}-text" name="text" value="${filter.text?html}"/></span>
      <span><label for="${id}-series">${msg("diarium.label.series")?html}</label>
        <input type="text" id="${id}-series" name="series" size="6" value="${filter.series?html}"/></span>
      <span><label for="${id}-year">${msg("diarium.label.year")?html}</label>
        <input type="text" id="${id}-year" name="year" size="4" inputmode="numeric" pattern="[0-9]{4}" value="${filter.year?html}"/></span>
      <span><label for="${id}-status">${msg("diarium.label.status")?html}</label>
        <select id="${id}-status" name="status">
          <option value="">${msg("diarium.register.anyStatus")?html}</option>
          <#list statuses as status>
          <option value="${status.code}"<#if status.code == filter.status> selected="selected"</#if>>${status.label?html}</option>
          </#list>
        </select></span>
      <span><label for="${id}-handler">${msg("diarium.label.handler")?html}</label>
        <input type="text" id="${id}-handler" name="handler" value="${filter.handler?html}"/></span>
      <button type="submit">${msg("diarium.register.filter")?html}</button>
    </form>
    <#if failed>
    <p role="alert">${msg("diarium.register.failed")?html}</p>
    <#elseif cases?size == 0>
    <p>${msg("diarium.register.none")?html}</p>
    <#else>
    <table class="diarium-cases">
      <caption>${msg("diarium.register.total", total)?html}</caption>
      <thead>
        <tr>
          <th scope="col">${msg("diarium.label.number")?html}</th>
          <th scope="col">${msg("diarium.label.title")?html}</th>
          <th scope="col">${msg("diarium.label.registered")?html}</th>
          <th scope="col">${msg("diarium.label.handler")?html}</th>
          <th scope="col">${msg("diarium.label.status")?html}</th>
        </tr>
      </thead>
      <tbody>
        <#list cases as case>
        <tr>
          <th scope="row"><a href="${case.url?html}">${case.diarienummer?html}</a></th>
          <td>${case.title?html}<#if case.secret != ""> <strong>${case.secret?html}</strong></#if></td>
          <td>${case.registered?html}</td>
          <td>${case.handler?html}</td>
          <td>${case.status?html}</td>
        </tr>
        </#list>
      </tbody>
    </table>
    </#if>
    <#if previous != "" || next != "">
    <nav class="diarium-pages" aria-label="${msg("diarium.register.pages")?html}">
      <#if previous != ""><a rel="prev" href="${previous?html}">${msg("diarium.register.previous")?html}</a></#if>
      <#if next != ""><a rel="next" href="${next?html}">${msg("diarium.register.next")?html}</a></#if>
    </nav>
    </#if>
  </div>
  </@>
</@>
