<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<p class="eyebrow">${t.of("case.eyebrow", view.designation())}</p>
<h1 id="title"<@layout.own/>>${view.title()}</h1>
</header>
<div class="columns">
<div>
<#if view.decisions()?has_content>
<section aria-labelledby="decisions">
<h2 id="decisions">${t.of("case.decisions")}</h2>
<#list view.decisions() as decision><@layout.decision of=decision/></#list>
</section>
</#if>
<#if view.delegated()?has_content>
<section aria-labelledby="delegated">
<h2 id="delegated">${t.of("delegation.decisions")}</h2>
<#list view.delegated() as decision><@layout.delegated of=decision/></#list>
</section>
</#if>
<section aria-labelledby="records">
<h2 id="records">${t.of("case.records")}</h2>
<#if view.records()?has_content>
<ol class="records">
<#list view.records() as record>
<li value="${record.number()}"<#if record.attached()> class="attached"</#if>>
<h3<@layout.own/>><a href="${record.address()}">${record.title()}</a></h3>
<p class="meta"><span>${record.summary()}</span><#if record.date()?has_content> <time datetime="${record.date()}">${record.day()}</time></#if> <a class="file" href="${record.fileAddress()}">${record.file()}</a></p>
<#list record.ties() as tie><p class="tie">${tie.label()} <a href="${tie.address()}">${tie.value()}</a></p></#list>
</li>
</#list>
</ol>
<#else>
<p>${t.of("case.records.none")}</p>
</#if>
<#if view.unpublished()?has_content><p class="notice">${view.unpublished()} <a href="${links.askingFor(view.designation())}">${t.of("asking.title")}</a></p></#if>
</section>
<section aria-labelledby="timeline">
<h2 id="timeline">${t.of("case.timeline")}</h2>
<ol class="timeline">
<#list view.events() as event>
<li<#if event.weighty()> class="weighty"</#if>>
<p class="when"><time datetime="${event.date()}">${event.day()}</time></p>
<p class="what">${event.what()}</p>
<#if event.detail()?has_content><p class="meta"><#if event.address()?has_content><a href="${event.address()}"<@layout.own/>>${event.detail()}</a><#else>${event.detail()}</#if></p></#if>
</li>
</#list>
</ol>
</section>
</div>
<aside aria-labelledby="facts">
<h2 id="facts">${t.of("case.facts")}</h2>
<@layout.facts of=view.facts()/>
<@layout.cite permanent=view.permanent() citation=view.citation()/>
</aside>
</div>
</article>
</@layout.frame>
