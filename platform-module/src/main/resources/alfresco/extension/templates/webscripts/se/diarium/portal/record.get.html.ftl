<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<p class="eyebrow">${view.kind()} <span class="number">${view.designation()}</span></p>
<h1 id="title"<@layout.own/>>${view.title()}</h1>
<p class="incase">${t.of("record.incase")} <a href="${view.caseAddress()}"<@layout.own/>>${view.caseLabel()}</a></p>
<p class="actions"><a class="button" href="${view.fileAddress()}">${t.of("record.open")} <span class="file-kind">${view.file()}</span></a> <a class="download" href="${view.fileAddress()}" download="${view.filename()}">${t.of("record.download")}</a></p>
<#if view.wholeAddress()?has_content><p class="notice covered">${t.of("record.redacted")} <a href="${view.wholeAddress()}">${t.of("record.redacted.ask")}</a></p></#if>
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
<#if view.reading().pages()?has_content>
<p class="meta">${t.of("record.text.note")}</p>
<#if view.reading().beside()?has_content>
<div id="beside" class="beside" data-source="${view.reading().beside()}" data-files="${links.asset("")}" data-show="${t.of("record.beside.show")}" data-hide="${t.of("record.beside.hide")}" data-label="${view.title()}" data-page="${t.of("record.page.word")}" data-opening="${t.of("record.beside.opening")}" data-failed="${t.of("record.beside.failed")}"></div>
</#if>
<#if view.reading().marked()?has_content><p class="meta">${view.reading().marked()}</p></#if>
<#if view.reading().contents()?has_content>
<details class="toc">
<summary>${t.of("record.contents")}</summary>
<ol>
<#list view.reading().contents() as heading><li><a href="${heading.address()}"<@layout.own/>>${heading.label()}</a></li></#list>
</ol>
</details>
</#if>
<#if view.reading().jumps()?has_content>
<details class="toc jumps">
<summary>${t.of("record.jumps")}</summary>
<ol>
<#list view.reading().jumps() as page><li><a href="${page.address()}"><span class="visually-hidden">${t.of("record.page.word")} </span>${page.label()}</a></li></#list>
</ol>
</details>
</#if>
<#if view.reading().position()?has_content><p class="position">${view.reading().position()}</p></#if>
<div class="prose" lang="sv">
<#list view.reading().pages() as page>
<#if page.number()?has_content><p class="page-mark" id="page=${page.number()}"<#if t.language().tag() != "sv"> lang="${t.language().tag()}"</#if>><#if page.address()?has_content><a href="${page.address()}">${t.of("record.page", page.number())}</a><#else>${t.of("record.page", page.number())}</#if></p></#if>
<#list page.blocks() as block><#if block.heading()?has_content><h3 id="${block.heading()}"><@layout.fragment of=block.text()/></h3><#else><p><@layout.fragment of=block.text()/></p></#if>
</#list>
</#list>
</div>
<#if view.reading().position()?has_content>
<nav class="pages" aria-label="${t.of("record.parts")}">
<ul>
<#if view.reading().previous()?has_content><li><a rel="prev" href="${view.reading().previous()}">${t.of("record.previous")}</a></li></#if>
<li>${view.reading().position()}</li>
<#if view.reading().next()?has_content><li><a rel="next" href="${view.reading().next()}">${t.of("record.next")}</a></li></#if>
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
