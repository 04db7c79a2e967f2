<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<#import "/se/diarium/lib/meetings.ftl" as meetings>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<p class="eyebrow">${view.title()}</p>
<h1 id="title"<#if view.item().told()><@layout.own/></#if>>${view.heading()}</h1>
<#if view.meeting()??><p class="incase">${t.of("meetings.decidedAt")} <a href="${view.meeting().address()}">${view.meeting().label()}</a></p></#if>
<#if view.item().inCase()??><p class="incase"><a href="${view.item().inCase().address()}">${view.item().inCase().label()}</a></p></#if>
</header>
<section aria-labelledby="decision">
<h2 id="decision">${t.of("decision.heading")}</h2>
<@layout.decision of=view.decision()/>
</section>
<#if view.item().papers()?has_content>
<section aria-labelledby="papers">
<h2 id="papers">${t.of("meetings.papers")}</h2>
<@meetings.papers of=view.item().papers()/>
</section>
</#if>
<@layout.cite permanent=view.permanent() citation=view.citation()/>
</article>
</@layout.frame>
