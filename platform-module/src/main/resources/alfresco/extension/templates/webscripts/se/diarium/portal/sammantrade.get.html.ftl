<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<#import "/se/diarium/lib/meetings.ftl" as meetings>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<p class="eyebrow"><a href="${links.meetings()}">${t.of("meetings.title")}</a></p>
<h1 id="title">${view.title()}</h1>
<p class="meta"><#if view.where()?has_content><span<@layout.own/>>${view.where()}</span> </#if><span>${view.status()}</span></p>
<#if view.notice()?has_content><p class="notice">${view.notice()}</p></#if>
</header>
<#if view.papers()?has_content>
<section aria-labelledby="papers">
<h2 id="papers">${t.of("meetings.papers.meeting")}</h2>
<@meetings.papers of=view.papers()/>
</section>
</#if>
<#if view.items()?has_content>
<section aria-labelledby="agenda">
<h2 id="agenda">${t.of("meetings.agenda")}</h2>
<ol class="records agenda">
<#list view.items() as item>
<li value="${item.number()}">
<h3><span class="number">${item.number()}.</span> <span<#if item.told()><@layout.own/></#if>>${item.heading()}</span></h3>
<#if item.inCase()??><p class="meta"><a href="${item.inCase().address()}">${item.inCase().label()}</a></p></#if>
<#if item.decision()??><@layout.decision of=item.decision()/></#if>
<#if item.papers()?has_content><@meetings.papers of=item.papers()/></#if>
</li>
</#list>
</ol>
</section>
</#if>
<@layout.cite permanent=view.permanent() citation=view.citation()/>
</article>
</@layout.frame>
