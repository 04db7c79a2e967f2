<#ftl encoding="UTF-8" output_format="XML" auto_esc=true>
<#-- The planning cycle as a picture: within a page, or alone, where it has its colours with it. -->
<#macro draw of page alone>
<#if of??>
<svg<#if alone> xmlns="http://www.w3.org/2000/svg" xml:lang="${t.language().tag()}" font-family="sans-serif"</#if> class="wheel" viewBox="0 0 ${of.shape().side()} ${of.shape().side()}" role="group" aria-labelledby="wheel-title wheel-description">
<title id="wheel-title">${of.title()}</title>
<desc id="wheel-description">${of.description()}</desc>
<#if alone><rect width="100%" height="100%" fill="#fcfbf8"/></#if>
<g class="wheel-months" fill="none" stroke="#dcdcd3" stroke-width="2">
<#list of.shape().months() as month><path d="${month.line()}"/></#list>
</g>
<g class="wheel-names" fill="#55605b" font-size="30" text-anchor="middle" dominant-baseline="central" aria-hidden="true">
<#list of.shape().months() as month><text x="${month.x()}" y="${month.y()}">${of.months()[month?index]}</text></#list>
</g>
<#if of.shape().today()??><path class="wheel-today" d="${of.shape().today().line()}" fill="none" stroke="#b3400a" stroke-width="4"/></#if>
<#list of.sectors() as sector>
<a class="sector ${sector.state()}" href="<#if alone>${page}</#if>#rad-${sector.number()?c}" aria-label="${sector.label()}">
<title>${sector.label()}</title>
<path d="${sector.shape().outline()}" stroke-width="3" <#switch sector.state()><#case "done">fill="#0a5a4f" stroke="#0a5a4f"<#break><#case "late">fill="#ffffff" stroke="#b3400a" stroke-dasharray="9 5"<#break><#case "coming">fill="#ffffff" stroke="#0a5a4f"<#break><#default>fill="#f0f3ee" stroke="#6b7772"</#switch>/>
<text x="${sector.shape().x()}" y="${sector.shape().y()}" font-size="28" text-anchor="middle" dominant-baseline="central" aria-hidden="true" fill="<#switch sector.state()><#case "done">#ffffff<#break><#default>#18211e</#switch>">${sector.number()?c}</text>
</a>
</#list>
</svg>
</#if>
</#macro>
