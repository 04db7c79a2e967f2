<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame searchInHeader=false>
<@layout.search hidden=view.hidden() suggestions=view.suggestions()?map(one -> one.label())/>
<@layout.searchHelp/>
<div class="columns">
<section aria-labelledby="found">
<h1 id="found" class="found">${view.heading()}</h1>
<#if view.chosen()?has_content>
<div class="chosen">
<h2 class="quiet">${t.of("search.chosen")}</h2>
<ul>
<#list view.chosen() as filter>
<li><a class="chip" href="${filter.address()}" aria-label="${t.of("search.remove", filter.label())}">${filter.label()}</a></li>
</#list>
<#if view.chosen()?size gt 1><li><a href="${view.clear()}">${t.of("search.clear")}</a></li></#if>
</ul>
</div>
</#if>
<#if view.verbatim()??>
<p class="notice">${t.of("search.corrected")} <strong>${view.didYouMean().label()}</strong>. ${t.of("search.verbatim")} <a href="${view.verbatim().address()}">${view.verbatim().label()}</a></p>
<#elseif view.didYouMean()??>
<p class="notice">${t.of("search.didYouMean")} <a href="${view.didYouMean().address()}">${view.didYouMean().label()}</a>?</p>
</#if>
<#if view.building()?has_content><p class="notice" role="status">${view.building()}</p></#if>
<#if view.relaxed() && view.hits()?has_content && view.complete() == 0><p class="notice">${t.of("search.relaxed")}</p></#if>
<#if view.hits()?has_content>
<div class="orders">
<h2 class="quiet">${t.of("search.sort")}</h2>
<ul>
<#list view.sorts() as sort>
<li><#if sort.current()><strong aria-current="true">${sort.label()}</strong><#else><a href="${sort.address()}">${sort.label()}</a></#if></li>
</#list>
<li class="narrow-only"><a href="#filters">${t.of("search.filters")}</a></li>
</ul>
</div>
<h2 class="visually-hidden">${t.of("search.results")}</h2>
<ol class="hits">
<#list view.hits() as hit><#if hit?index == view.complete() && view.complete() gt 0></ol>
<p class="notice">${t.of("search.some")}</p>
<ol class="hits" start="${hit?counter?c}">
</#if><@layout.hit of=hit level=3/></#list>
</ol>
<#if view.position()?has_content || view.previous()?has_content || view.next()?has_content>
<nav class="pages" aria-label="${t.of("search.pages")}">
<ul>
<#if view.previous()?has_content><li><a rel="prev" href="${view.previous()}">${t.of("search.previous")}</a></li></#if>
<#if view.position()?has_content><li aria-current="page">${view.position()}</li></#if>
<#if view.next()?has_content><li><a rel="next" href="${view.next()}">${t.of("search.next")}</a></li></#if>
</ul>
</nav>
</#if>
<p class="feed"><a href="${page.atom()}" type="application/atom+xml">${t.of("search.feed")}</a></p>
<#else>
<#if view.previous()?has_content>
<p class="notice">${t.of("search.beyond")} <a href="${view.previous()}">${t.of("search.previous")}</a></p>
<#elseif view.asked()>
<h2>${t.of("search.none.heading")}</h2>
<ul class="advice">
<li>${t.of("search.none.1")}</li>
<li>${t.of("search.none.2")}</li>
<li>${t.of("search.none.3")}</li>
</ul>
<#if view.suggestions()?has_content>
<h2>${t.of("search.suggestions")}</h2>
<ul>
<#list view.suggestions() as suggestion><li><a href="${suggestion.address()}"<@layout.own/>>${suggestion.label()}</a></li></#list>
</ul>
</#if>
</#if>
</#if>
</section>
<#if view.facets()?has_content>
<nav class="ways" id="filters" aria-labelledby="narrow">
<h2 id="narrow">${t.of("search.filters")}</h2>
<#list view.facets() as facet>
<h3>${facet.heading()}</h3>
<ul class="facet">
<#list facet.values() as value>
<li><a href="${value.address()}"<#if value.current()> aria-current="true" class="on"</#if>>${value.label()} <span class="number">${value.count()}</span></a></li>
</#list>
</ul>
</#list>
</nav>
</#if>
</div>
</@layout.frame>
