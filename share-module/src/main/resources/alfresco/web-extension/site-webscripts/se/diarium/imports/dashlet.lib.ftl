<#-- The frame of our dashlets: the title, and what says that there is nothing or that the register did not answer. -->
<#macro dashlet items>
<@markup id="css">
  <@link rel="stylesheet" type="text/css" href="${url.context}/res/diarium-share/css/diarium.css" group="dashlets"/>
</@>

<@markup id="js">
  <#-- No client script of our own. -->
</@>

<@markup id="widgets">
  <@createWidgets group="dashlets"/>
</@>

<@markup id="html">
  <@uniqueIdDiv>
  <div class="dashlet diarium-dashlet">
    <div class="title">${title?html}</div>
    <div class="body scrollableList"<#if args.height??> style="height: ${args.height?html}px;"</#if>>
    <#if failed>
      <p class="diarium-none" role="alert">${msg("diarium.failed")?html}</p>
    <#elseif items?size == 0>
      <p class="diarium-none">${none?html}</p>
    <#else>
      <ul class="diarium-list">
      <#list items as item>
        <li class="detail-list-item"><#nested item></li>
      </#list>
      </ul>
    </#if>
    </div>
  </div>
  </@>
</@>
</#macro>

<#macro caseItem item>
<a class="theme-color-1" href="${item.url?html}">${item.diarienummer?html}</a> ${item.title?html}
<div class="diarium-meta">${item.status?html}<#if item.registered != ""> · ${item.registered?html}</#if><#if item.handler != ""> · ${item.handler?html}</#if><#if item.secret != ""> · <strong>${item.secret?html}</strong></#if></div>
</#macro>
