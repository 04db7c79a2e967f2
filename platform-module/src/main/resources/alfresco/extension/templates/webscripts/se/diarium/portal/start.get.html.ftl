<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame searchInHeader=false>
<div class="hero">
<h1>${t.of("start.heading")}</h1>
<p class="lead">${t.of("start.lead")}</p>
<@layout.search/>
<@layout.searchHelp/>
<p class="count">${view.count()}</p>
</div>
<#if view.lists()?has_content>
<h2 class="visually-hidden">${t.of("start.lists")}</h2>
<div class="doors">
<#list view.lists() as list><@layout.shortList of=list/></#list>
</div>
</#if>
<div class="columns">
<#if view.latest()?has_content>
<section aria-labelledby="latest">
<h2 id="latest">${t.of("start.latest")}</h2>
<ul class="hits hits-short">
<#list view.latest() as hit>
<li class="hit">
<p class="eyebrow">${hit.kind()} <span class="number">${hit.diarienummer()}</span></p>
<h3<@layout.own/>><a href="${hit.address()}"><@layout.fragment of=hit.title()/></a></h3>
<p class="meta"><span<@layout.own/>>${hit.body()}</span><#if hit.date()?has_content> <time datetime="${hit.date()}">${hit.day()}</time></#if></p>
</li>
</#list>
</ul>
<p><a class="more" href="${view.all()}">${t.of("start.all")}</a></p>
</section>
</#if>
<#if view.ways()?has_content>
<nav class="ways" aria-labelledby="ways">
<h2 id="ways">${t.of("start.ways")}</h2>
<#list view.ways() as facet>
<h3>${facet.heading()}</h3>
<ul class="facet">
<#list facet.values() as value>
<li><a href="${value.address()}">${value.label()} <span class="number">${value.count()}</span></a></li>
</#list>
</ul>
</#list>
</nav>
</#if>
</div>
</@layout.frame>
