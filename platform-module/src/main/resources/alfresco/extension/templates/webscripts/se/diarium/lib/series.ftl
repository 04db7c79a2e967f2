<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#-- The state of the number series, on the public page and on the internal one. -->
<#import "/se/diarium/lib/layout.ftl" as layout>

<#macro all of>
<header class="head">
<h1>${t.of("series.title")}</h1>
<p class="lead">${t.of("series.lead")}</p>
</header>
<section aria-labelledby="policy">
<h2 id="policy">${t.of("series.policy")}</h2>
<ul class="advice">
<li>${t.of("series.policy.1")}</li>
<li>${t.of("series.policy.2")}</li>
<li>${t.of("series.policy.3")}</li>
<li>${t.of("series.policy.4")}</li>
</ul>
</section>
<#list of.series() as series><@one of=series reasons=of.reasons()/></#list>
</#macro>

<#macro one of reasons>
<section class="series" aria-labelledby="series-${of.code()}">
<h2 id="series-${of.code()}"><span<@layout.own/>>${of.name()}</span> <span class="number">${of.code()}</span></h2>
<p class="meta">${t.of("series.pattern")} <code>${of.pattern()}</code></p>
<#list of.notes() as note><p>${note}</p></#list>
<#if of.years()?has_content>
<div class="scroll" role="region" tabindex="0" aria-labelledby="years-${of.code()}">
<table>
<caption id="years-${of.code()}">${t.of("series.years", of.code())}</caption>
<thead>
<tr><th scope="col">${t.of("series.year")}</th><th scope="col">${t.of("series.last")}</th><th scope="col">${t.of("series.given")}</th><th scope="col">${t.of("series.voided")}</th><th scope="col">${t.of("series.passedOver")}</th><th scope="col">${t.of("series.missing")}</th></tr>
</thead>
<tbody>
<#list of.years() as year>
<tr><th scope="row">${year.year()}</th><td>${year.last()}</td><td>${year.given()}</td><td>${year.voided()}</td><td>${year.passedOver()}</td><td><#if year.sound()>${year.missing()}<#else><strong>${year.missing()}</strong></#if></td></tr>
</#list>
</tbody>
</table>
</div>
<#else>
<p>${t.of("series.none")}</p>
</#if>
<#if of.voided()?has_content>
<div class="scroll" role="region" tabindex="0" aria-labelledby="voided-${of.code()}">
<table>
<caption id="voided-${of.code()}">${t.of("series.voidedNumbers", of.code())}</caption>
<thead>
<tr><th scope="col">${t.of("fact.diarienummer")}</th><th scope="col">${t.of("series.voidedOn")}</th><#if reasons><th scope="col">${t.of("series.voidedBy")}</th><th scope="col">${t.of("series.reason")}</th></#if></tr>
</thead>
<tbody>
<#list of.voided() as voided>
<tr><th scope="row"><#if voided.address()?has_content><a href="${voided.address()}">${voided.number()}</a><#else>${voided.number()}</#if></th><td><#if voided.date()?has_content><time datetime="${voided.date()}">${voided.day()}</time></#if></td><#if reasons><td>${voided.by()}</td><td<#if voided.reason()?has_content><@layout.own/></#if>><#if voided.reason()?has_content>${voided.reason()}<#else>${t.of("protected")}</#if></td></#if></tr>
</#list>
</tbody>
</table>
</div>
</#if>
</section>
</#macro>
