<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<#import "/se/diarium/lib/meetings.ftl" as meetings>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<h1 id="title">${t.of("meetings.title")}</h1>
<p class="lead">${t.of("meetings.lead")}</p>
</header>
<form class="filters" action="${links.meetingsForm()}" method="get" aria-label="${t.of("list.filter")}">
<p><label for="organ">${t.of("fact.body")}</label> <@layout.choices name="organ" of=view.bodies()/></p>
<p><label for="ar">${t.of("meetings.year")}</label> <@layout.choices name="ar" of=view.years()/></p>
<#if page.language().tag() != "sv"><input type="hidden" name="lang" value="${page.language().tag()}"></#if>
<p><button class="button" type="submit">${t.of("list.show")}</button></p>
</form>
<@meetings.list id="coming" heading=t.of("meetings.coming") none=t.of("meetings.coming.none") of=view.coming()/>
<@meetings.list id="past" heading=t.of("meetings.past") none=t.of("meetings.past.none") of=view.past()/>
<#if view.leftOut()?has_content><p class="notice">${view.leftOut()}</p></#if>
<p class="feed"><a href="${view.calendar()}" type="text/calendar">${t.of("meetings.feed")}</a></p>
</article>
</@layout.frame>
