<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#-- The parts of the pages of meetings. -->
<#import "/se/diarium/lib/layout.ftl" as layout>

<#macro list id heading none of>
<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
<#if of?has_content>
<ul class="lines">
<#list of as meeting>
<li><a href="${meeting.address()}"><#if meeting.cancelled()><s>${meeting.title()}</s><#else>${meeting.title()}</#if></a>
<p class="meta"><#if meeting.where()?has_content><span<@layout.own/>>${meeting.where()}</span> </#if><span>${meeting.status()}</span><#nested meeting></p></li>
</#list>
</ul>
<#else>
<p>${none}</p>
</#if>
</section>
</#macro>

<#macro papers of>
<ul class="lines">
<#list of as paper>
<li><a href="${paper.address()}"<@layout.own/>>${paper.title()}</a>
<p class="meta"><span>${paper.summary()}</span> <a class="file" href="${paper.fileAddress()}">${paper.file()}<span class="visually-hidden"<@layout.own/>> ${paper.title()}</span></a></p></li>
</#list>
</ul>
</#macro>
