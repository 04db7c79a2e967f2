<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame searchInHeader=false>
<div class="message">
<p class="eyebrow">${view.problem().status()?c}</p>
<h1>${view.problem().title()}</h1>
<p class="lead">${view.problem().detail()}</p>
<@layout.search typed=view.asked()/>
<#if view.near()?has_content>
<h2>${t.of("missing.near")}</h2>
<ul class="advice">
<#list view.near() as one><li><a href="${one.address()}"<@layout.own/>>${one.label()}</a></li></#list>
</ul>
</#if>
<h2>${t.of("missing.ways")}</h2>
<ul class="advice">
<li>${t.of("error.address")}</li>
<li>${t.of("missing.ask")} <a href="${links.askingFor(view.asked())}">${t.of("asking.title")}</a></li>
<li><a href="${links.about()}#left-out">${t.of("about.leftOut")}</a></li>
<li><a href="${links.start()}">${t.of("error.start")}</a></li>
</ul>
</div>
</@layout.frame>
