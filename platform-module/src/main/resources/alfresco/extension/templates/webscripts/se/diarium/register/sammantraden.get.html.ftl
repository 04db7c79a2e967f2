<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<#import "/se/diarium/lib/meetings.ftl" as meetings>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<h1 id="title">${t.of("mymeetings.title")}</h1>
<p class="lead"><#if view.bodies()?has_content>${t.of("mymeetings.lead")} <span<@layout.own/>>${view.bodies()}</span>.<#else>${t.of("mymeetings.none")}</#if></p>
</header>
<#if view.bodies()?has_content>
<@meetings.list id="coming" heading=t.of("meetings.coming") none=t.of("meetings.coming.none") of=view.coming(); meeting><#if meeting.unseen()?has_content> <strong class="new">${meeting.unseen()}</strong></#if></@meetings.list>
<@meetings.list id="past" heading=t.of("meetings.past") none=t.of("meetings.past.none") of=view.past(); meeting><#if meeting.unseen()?has_content> <strong class="new">${meeting.unseen()}</strong></#if></@meetings.list>
</#if>
<section aria-labelledby="own">
<h2 id="own">${t.of("mymeetings.own")}</h2>
<p>${t.of("mymeetings.own.text")}</p>
<form class="own" action="${links.internalForm("sammantraden")}" method="post">
<p><label><input type="checkbox" name="radera" value="allt" required> ${t.of("mymeetings.erase.sure")}</label></p>
<#if page.language().tag() != "sv"><input type="hidden" name="lang" value="${page.language().tag()}"></#if>
<p><button class="button quiet-button" type="submit">${t.of("mymeetings.erase")}</button></p>
</form>
</section>
</article>
</@layout.frame>
