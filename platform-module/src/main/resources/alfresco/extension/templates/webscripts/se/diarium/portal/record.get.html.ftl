<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<p class="eyebrow">${view.kind()} <span class="number">${view.designation()}</span></p>
<h1 id="title"<@layout.own/>>${view.title()}</h1>
<p class="incase">${t.of("record.incase")} <a href="${view.caseAddress()}"<@layout.own/>>${view.caseLabel()}</a></p>
<p class="actions"><a class="button" href="${view.fileAddress()}">${t.of("record.open")} <span class="file-kind">${view.file()}</span></a></p>
</header>
<div class="columns">
<section class="text" aria-labelledby="text">
<#if view.decision()??>
<h2>${t.of("decision.heading")}</h2>
<@layout.decision of=view.decision()/>
</#if>
<#if view.ties()?has_content>
<h2 id="ties">${t.of("place.ties")}</h2>
<dl class="facts facts-stacked ties">
<#list view.ties() as tie><div><dt>${tie.label()}</dt><#list tie.documents() as document><dd><a href="${document.address()}"<@layout.own/>>${document.label()}</a></dd></#list></div></#list>
</dl>
</#if>
<#if view.held()?has_content>
<h2 id="held">${t.of("record.held")}</h2>
<ul aria-labelledby="held">
<#list view.held() as one><li><a href="${one.address()}"<@layout.own/>>${one.label()}</a></li></#list>
</ul>
</#if>
<h2 id="text">${t.of("record.text")}</h2>
<#if view.paragraphs()?has_content>
<p class="meta">${t.of("record.text.note")}</p>
<#if view.position()?has_content><p class="position">${view.position()}</p></#if>
<div class="prose" lang="sv">
<#list view.paragraphs() as block><#if block.heading()><h3>${block.text()}</h3><#else><p>${block.text()}</p></#if>
</#list>
</div>
<#if view.position()?has_content>
<nav class="pages" aria-label="${t.of("record.parts")}">
<ul>
<#if view.previous()?has_content><li><a rel="prev" href="${view.previous()}">${t.of("record.previous")}</a></li></#if>
<li>${view.position()}</li>
<#if view.next()?has_content><li><a rel="next" href="${view.next()}">${t.of("record.next")}</a></li></#if>
</ul>
</nav>
</#if>
<#else>
<p>${t.of("record.text.none")}</p>
</#if>
</section>
<aside aria-labelledby="facts">
<h2 id="facts">${t.of("record.facts")}</h2>
<@layout.facts of=view.facts()/>
<p class="meta">${view.published()}</p>
<@layout.cite permanent=view.permanent() citation=view.citation()>
<div><dt>${t.of("record.checksum")}</dt><dd class="address code">${view.sha256()}</dd></div>
</@layout.cite>
<#if view.similar()?has_content>
<section aria-labelledby="similar">
<h2 id="similar">${t.of("record.similar")}</h2>
<ul>
<#list view.similar() as one><li><a href="${one.address()}"<@layout.own/>>${one.label()}</a></li></#list>
</ul>
</section>
</#if>
</aside>
</div>
</article>
</@layout.frame>
