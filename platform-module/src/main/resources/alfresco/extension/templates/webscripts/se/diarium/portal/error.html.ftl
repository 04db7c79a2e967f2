<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame>
<div class="message">
<p class="eyebrow">${view.status()?c}</p>
<h1>${view.title()}</h1>
<p class="lead">${view.detail()}</p>
<#if view.errors()?size gt 1>
<ul>
<#list view.errors() as error><li>${error.message()}</li></#list>
</ul>
</#if>
<h2>${t.of("error.try")}</h2>
<ul class="advice">
<#if page.audience().internal()>
<li>${t.of("error.internal")}</li>
<#else>
<li>${t.of("error.search")}</li>
<li>${t.of("error.address")}</li>
<li><a href="${links.asking()}">${t.of("asking.title")}</a></li>
</#if>
<li><a href="${links.start()}">${t.of("error.start")}</a></li>
</ul>
</div>
</@layout.frame>
