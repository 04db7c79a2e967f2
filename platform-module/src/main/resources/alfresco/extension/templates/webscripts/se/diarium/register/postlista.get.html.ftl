<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<h1 id="title">${view.heading()}</h1>
<p class="lead">${t.of("list.lead")}</p>
</header>
<nav class="orders" aria-label="${t.of("list.quick")}">
<ul>
<#list view.periods() as period>
<li><#if period.current()><strong aria-current="true">${period.label()}</strong><#else><a href="${period.address()}">${period.label()}</a></#if></li>
</#list>
</ul>
</nav>
<form class="filters" action="${links.internalForm("postlista")}" method="get" aria-label="${t.of("list.filter")}">
<#list view.fields() as field>
<p><label for="${field.name()}">${field.label()}</label> <input type="${field.type()}" id="${field.name()}" name="${field.name()}" value="${field.value()}"></p>
</#list>
<#list view.choices() as choice>
<p><label for="${choice.name()}">${choice.label()}</label> <@layout.choices name=choice.name() of=choice.values() optional=choice.optional()/></p>
</#list>
<#if page.language().tag() != "sv"><input type="hidden" name="lang" value="${page.language().tag()}"></#if>
<p><button class="button" type="submit">${t.of("list.show")}</button></p>
</form>
<ul class="criteria">
<#list view.criteria() as line><li>${line}</li></#list>
</ul>
<#if view.lines()?has_content>
<div class="table" role="region" tabindex="0" aria-labelledby="title">
<table>
<caption class="visually-hidden">${t.of("list.records.caption")}</caption>
<thead>
<tr>
<th scope="col">${t.of("list.column.diarienummer")}</th>
<th scope="col">${t.of("list.column.date")}</th>
<th scope="col">${t.of("list.column.registered")}</th>
<th scope="col">${t.of("list.column.direction")}</th>
<th scope="col">${t.of("list.column.counterparty")}</th>
<th scope="col">${t.of("list.column.title")}</th>
<th scope="col">${t.of("list.column.kind")}</th>
<th scope="col">${t.of("list.column.handler")}</th>
<th scope="col">${t.of("list.column.status")}</th>
</tr>
</thead>
<tbody>
<#list view.lines() as line>
<tr>
<td class="number"><a href="${line.caseAddress()}">${line.designation()}</a> (${line.recordNumber()})</td>
<td><time datetime="${line.date()}">${line.date()}</time></td>
<td class="number">${line.registered()}</td>
<td>${line.direction()}</td>
<td<@layout.own/>><#if line.allAddress()?has_content><a href="${line.allAddress()}" title="${line.all()}">${line.counterparty()}</a></#if></td>
<td<@layout.own/>><#if line.published()?has_content><a href="${line.published()}">${line.title()}</a><#else>${line.title()}</#if><#if line.caseTitle()?has_content><span class="meta">${line.caseTitle()}</span></#if></td>
<td>${line.kind()}<#if line.supersededBy()??><@layout.superseded by=line.supersededBy()/></#if></td>
<td>${line.handler()}</td>
<td>${line.status()}<#if line.secret()> <strong>${t.of("list.secret.mark")}</strong></#if></td>
</tr>
</#list>
</tbody>
</table>
</div>
<#else>
<p class="notice">${t.of("list.none")}</p>
</#if>
<#if view.more()?has_content || view.first()?has_content>
<nav class="pages" aria-label="${t.of("list.pages")}">
<ul>
<#if view.first()?has_content><li><a href="${view.first()}">${t.of("list.first")}</a></li></#if>
<#if view.more()?has_content><li><a rel="next" href="${view.more()}">${t.of("list.next")}</a></li></#if>
</ul>
</nav>
</#if>
<section class="feed" aria-labelledby="files">
<h2 id="files">${t.of("list.extracts")}</h2>
<p>${t.of("list.extracts.internal")}: <#list view.internal() as file><a href="${file.address()}" aria-label="${t.of("list.extract", file.label(), t.of("list.extracts.internal"))}">${file.label()}</a><#sep>, </#sep></#list></p>
<p>${t.of("list.extracts.public")}: <#list view.open() as file><a href="${file.address()}" aria-label="${t.of("list.extract", file.label(), t.of("list.extracts.public"))}">${file.label()}</a><#sep>, </#sep></#list></p>
</section>
</article>
</@layout.frame>
