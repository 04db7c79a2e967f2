<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<#import "/se/diarium/lib/casefile.ftl" as casefile>
<@layout.frame>
<article class="casefile" aria-labelledby="title">
<header class="head">
<p class="eyebrow">${t.of("case.eyebrow", view.designation())}</p>
<h1 id="title"<@layout.own/>>${view.title()}</h1>
<#if view.secrecy()?has_content><p class="notice">${view.secrecy()}</p></#if>
<#if view.voided()?has_content><p class="notice">${view.voided()}</p></#if>
</header>
<div class="columns">
<div>
<@casefile.records of=view.records()/>
<#if view.working()?has_content><@casefile.drafts of=view.working()/></#if>
<#if view.decisions()?has_content>
<section aria-labelledby="decisions">
<h2 id="decisions">${t.of("case.decisions")}</h2>
<#list view.decisions() as decision><@layout.decision of=decision/></#list>
</section>
</#if>
<#if view.delegated()?has_content>
<section aria-labelledby="delegated">
<h2 id="delegated">${t.of("delegation.decisions")}</h2>
<#list view.delegated() as decision>
<@layout.delegated of=decision>
<#if decision.publicText()?has_content><p class="meta"<@layout.own/>>${decision.publicText()}</p></#if>
<p class="meta"><#if decision.record()?has_content><a href="#record-${decision.record()}">${t.of("casefile.history.record", decision.record())}</a> </#if>${decision.reported()}</p>
<#if decision.secrecy()?has_content><p class="notice">${decision.secrecy()}</p></#if>
<#if decision.voided()?has_content><p class="notice">${decision.voided()}</p></#if>
</@layout.delegated>
</#list>
</section>
</#if>
<#if view.dispatches()?has_content>
<section aria-labelledby="dispatches">
<h2 id="dispatches">${t.of("dispatch.heading")}</h2>
<ul>
<#list view.dispatches() as dispatch>
<li><span<@layout.own/>>${dispatch.name()}</span>, ${dispatch.email()} <span class="meta">${dispatch.state()}</span><#if dispatch.remark()?has_content> <span class="meta">${dispatch.remark()}</span></#if></li>
</#list>
</ul>
</section>
</#if>
<#if view.notes()?has_content><@casefile.notes of=view.notes()/></#if>
<@casefile.history of=view.history()/>
</div>
<div>
<section aria-labelledby="facts">
<h2 id="facts">${t.of("case.facts")}</h2>
<@layout.facts of=view.facts()/>
</section>
<#if view.closing()??><@casefile.closing of=view.closing()/></#if>
<#if view.deadlines()?has_content><@casefile.deadlines of=view.deadlines()/></#if>
<#if view.parties()?has_content><@casefile.parties of=view.parties()/></#if>
<#if view.links()?has_content><@casefile.links of=view.links()/></#if>
</div>
</div>
</article>
</@layout.frame>
