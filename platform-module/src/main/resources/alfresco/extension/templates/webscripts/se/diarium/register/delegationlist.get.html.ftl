<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<h1 id="title">${view.heading()}</h1>
<p class="lead">${t.of("delegation.list.lead")} <a href="${links.internal("delegationsordning")}">${t.of("delegation.order.title")}</a></p>
</header>
<form class="filters" action="${links.internalForm("delegationsbeslut")}" method="get" aria-label="${t.of("list.filter")}">
<p><label for="organ">${t.of("list.column.body")}</label> <@layout.choices name="organ" of=view.bodies()/></p>
<p><label for="anmalda">${t.of("list.column.reported")}</label> <select id="anmalda" name="anmalda"><#list view.reported() as choice><option value="${choice.value()}"<#if choice.chosen()> selected</#if>>${choice.label()}</option></#list></select></p>
<#if page.language().tag() != "sv"><input type="hidden" name="lang" value="${page.language().tag()}"></#if>
<p><button class="button" type="submit">${t.of("list.show")}</button></p>
</form>
<p>${view.count()}</p>
<#if view.lines()?has_content>
<div class="table" role="region" tabindex="0" aria-labelledby="title">
<table>
<caption class="visually-hidden">${t.of("delegation.list.title")}</caption>
<thead>
<tr>
<th scope="col">${t.of("list.column.body")}</th>
<th scope="col">${t.of("list.column.delegation")}</th>
<th scope="col">${t.of("list.column.decisionDate")}</th>
<th scope="col">${t.of("list.column.diarienummer")}</th>
<th scope="col">${t.of("list.column.item")}</th>
<th scope="col">${t.of("list.column.decidedBy")}</th>
<th scope="col">${t.of("list.column.decision")}</th>
<th scope="col">${t.of("list.column.secret")}</th>
<th scope="col">${t.of("list.column.reported")}</th>
</tr>
</thead>
<tbody>
<#list view.lines() as line>
<tr>
<td>${line.body()}</td>
<th scope="row" class="number">${line.number()}</th>
<td><time datetime="${line.date()}">${line.date()}</time></td>
<td class="number"><a href="${line.address()}">${line.diarienummer()}</a></td>
<td<@layout.own/>>${line.item()} <span class="meta">${line.matter()}</span></td>
<td<@layout.own/>>${line.decidedBy()} <span class="meta">${line.delegate()}</span></td>
<td><span<@layout.own/>>${line.text()}</span><#if line.voided()?has_content> <strong>${line.voided()}</strong></#if></td>
<td>${line.secret()}</td>
<td>${line.reported()}</td>
</tr>
</#list>
</tbody>
</table>
</div>
</#if>
<#if view.more()?has_content>
<nav class="pages" aria-label="${t.of("list.pages")}">
<ul><li><a rel="next" href="${view.more()}">${t.of("list.next")}</a></li></ul>
</nav>
</#if>
<p class="feed">${t.of("list.extracts")}: <#list view.files() as file><a href="${file.address()}">${file.label()}</a><#sep>, </#sep></#list></p>
</article>
</@layout.frame>
