<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<#import "/se/diarium/lib/mymeeting.ftl" as mymeeting>
<@layout.frame>
<article class="casefile" aria-labelledby="title">
<header class="head">
<p class="eyebrow"><a href="${links.internal("sammantraden")}">${t.of("mymeetings.title")}</a></p>
<h1 id="title">${view.title()}</h1>
<p class="meta"><#if view.where()?has_content><span<@layout.own/>>${view.where()}</span> </#if><span>${view.status()}</span></p>
<#if view.news()?has_content><p class="notice">${view.news()}</p></#if>
<#if view.notice()?has_content><p class="notice">${view.notice()}</p></#if>
</header>
<#if view.papers()?has_content>
<section aria-labelledby="papers">
<h2 id="papers">${t.of("meetings.papers.meeting")}</h2>
<ul class="lines papers">
<#list view.papers() as paper>
<li><div class="paper"><p class="paper-title"><a href="${paper.content()}"<@layout.own/>>${paper.title()}</a></p>
<p class="meta">${paper.file()}</p></div></li>
</#list>
</ul>
</section>
</#if>
<#if view.items()?has_content>
<nav class="contents" aria-labelledby="agenda">
<h2 id="agenda">${t.of("meetings.agenda")}</h2>
<ol>
<#list view.items() as item>
<li><a href="#punkt-${item.id()}"><span class="number">${item.number()}.</span> <span<@layout.own/>>${item.heading()}</span></a><#if item.novelty()?has_content> <strong class="new">${item.novelty()}</strong></#if></li>
</#list>
</ol>
</nav>
<#list view.items() as item><@mymeeting.item of=item form=view.form()/></#list>
</#if>
</article>
</@layout.frame>
