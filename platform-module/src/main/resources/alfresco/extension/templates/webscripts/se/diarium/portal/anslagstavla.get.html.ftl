<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<h1 id="title">${t.of("board.title")}</h1>
<p class="lead">${t.of("board.lead")}</p>
</header>
<p class="count board-count">${view.count()}</p>
<#list view.notices() as notice>
<article class="posted" aria-labelledby="notice-${notice.id()}">
<p class="eyebrow">${notice.kind()}</p>
<h2 id="notice-${notice.id()}"<@layout.own/>><#if notice.meeting()?has_content><a href="${notice.meeting()}">${notice.title()}</a><#else>${notice.title()}</#if></h2>
<#if notice.text()?has_content><p class="decision-text"<@layout.own/>>${notice.text()}</p></#if>
<@layout.facts of=notice.facts()/>
</article>
</#list>
<section aria-labelledby="appeal">
<h2 id="appeal">${t.of("board.appeal.heading")}</h2>
<p>${t.of("board.appeal.text")}</p>
</section>
<p class="feed"><a href="${page.atom()}" type="application/atom+xml">${t.of("board.feed")}</a></p>
</article>
</@layout.frame>
