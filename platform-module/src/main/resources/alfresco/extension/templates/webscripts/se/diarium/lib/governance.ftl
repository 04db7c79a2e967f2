<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#-- The pages of the governance model, which are the same for citizens and for those who work with the register. -->
<#import "/se/diarium/lib/layout.ftl" as layout>
<#import "/se/diarium/lib/wheel.ftl" as wheel>

<#macro years>
<#if view.years()?has_content>
<nav class="orders" aria-label="${t.of("governance.years")}">
<ul><#list view.years() as year><li><a href="${year.address()}">${year.label()}</a></li></#list></ul>
</nav>
</#if>
</#macro>

<#macro cycle>
<article aria-labelledby="title">
<header class="head">
<h1 id="title">${view.heading()}</h1>
<p class="lead">${view.lead()}</p>
<#list view.notes() as note><p class="notice">${note}</p></#list>
</header>
<@years/>
<#if view.openable()>
<form class="opening" action="${view.page()}" method="post">
<p id="opening-hint" class="meta">${t.of("cycle.open.hint")}</p>
<p><button class="button" type="submit" aria-describedby="opening-hint">${t.of("cycle.open")}</button></p>
</form>
</#if>
<#if view.wheel()??>
<div class="wheel-frame"><@wheel.draw of=view.wheel() page="" alone=false/></div>
<ul class="legend">
<#list ["done", "coming", "late", "unknown"] as state>
<li><span class="state ${state}"><#if state == "late" && !page.audience().internal()>${t.of("cycle.state.LATE.public")}<#else>${t.label("cycle.state", state?upper_case)}</#if></span></li>
</#list>
</ul>
</#if>
<#list view.months() as month>
<section class="month" aria-labelledby="month-${month?index}">
<h2 id="month-${month?index}">${month.name()?cap_first}</h2>
<ol class="cycle">
<#list month.rows() as row>
<li id="rad-${row.number()?c}">
<p class="eyebrow"><span class="number">${row.number()?c}</span> <time datetime="${row.date()}">${row.when()}</time> <span class="state ${row.state()}">${row.stateLabel()}</span><#if row.progress()?has_content> <span>${row.progress()}</span></#if></p>
<h3<@layout.own/>>${row.matter()}</h3>
<#if row.actors()?has_content><p class="meta"<@layout.own/>>${row.actors()}</p></#if>
<#if row.details()?has_content><ul class="details"<@layout.own/>><#list row.details() as detail><li>${detail}</li></#list></ul></#if>
<#if row.parts()?has_content>
<ul class="parts">
<#list row.parts() as part>
<li><#if part.name()?has_content><span class="part-name">${part.name()}</span> <span class="state ${part.state()}">${part.stateLabel()}</span> </#if><#if part.document()??><a href="${part.document().address()}"<@layout.own/>>${part.document().label()}</a> </#if><#if part.decision()?has_content><span class="decided"<@layout.own/>>${part.decision()}</span> </#if><#if part.inCase()??><a class="number" href="${part.inCase().address()}"><span class="visually-hidden">${t.of("cycle.case")} </span>${part.inCase().label()}</a></#if></li>
</#list>
</ul>
</#if>
</li>
</#list>
</ol>
</section>
</#list>
<#if view.rounds()?has_content>
<section aria-labelledby="rounds">
<h2 id="rounds">${t.of("cycle.rounds")}</h2>
<ul class="lines"><#list view.rounds() as round><li>${round}</li></#list></ul>
</section>
</#if>
<#if view.tree()??><p><a class="more" href="${view.tree().address()}">${view.tree().label()}</a></p></#if>
<#if view.files()?has_content><p class="feed"><#list view.files() as file><a href="${file.address()}">${file.label()}</a><#sep>, </#sep></#list></p></#if>
</article>
</#macro>

<#macro tree>
<article aria-labelledby="title">
<header class="head">
<h1 id="title">${view.heading()}</h1>
<p class="lead">${view.lead()}</p>
<#if view.gaps()?has_content><p class="notice">${view.gaps()}</p></#if>
</header>
<@years/>
<#list view.branches() as branch>
<section class="branch level-${[branch.level(), 5]?min}" aria-labelledby="branch-${branch?index}">
<h2 id="branch-${branch?index}">${branch.name()}</h2>
<#list branch.relations() as relation><p class="meta">${relation}</p></#list>
<ul class="plans">
<#list branch.nodes() as node>
<li class="plan ${node.presence()}">
<#if node.name()?has_content><p class="eyebrow">${node.name()}</p></#if>
<#if node.document()??>
<h3<@layout.own/>><a href="${node.document().address()}">${node.document().label()}</a></h3>
<#if node.period()?has_content || node.decision()?has_content><p class="meta"><#if node.period()?has_content><span class="number">${node.period()}</span> </#if><#if node.decision()?has_content><span<@layout.own/>>${node.decision()}</span></#if></p></#if>
<#if node.ties()?has_content>
<dl class="facts facts-stacked">
<#list node.ties() as tie><div><dt>${tie.label()}</dt><dd<@layout.own/>><#list tie.documents() as document><a href="${document.address()}">${document.label()}</a><#sep>, </#sep></#list></dd></div></#list>
</dl>
</#if>
<#else>
<p><span class="state ${(node.presence() == "missing")?then("late", "coming")}">${node.presenceLabel()}</span></p>
</#if>
</li>
</#list>
</ul>
</section>
</#list>
<#if view.cycle()??><p><a class="more" href="${view.cycle().address()}">${view.cycle().label()}</a></p></#if>
</article>
</#macro>
