<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<h1 id="title">${view.heading()}</h1>
<p class="lead">${view.lead()}</p>
</header>
<form class="filters" action="${links.postlistaForm()}" method="get" aria-label="${t.of("list.filter")}">
<p><label for="datum">${t.of("postlista.day")}</label> <input type="date" id="datum" name="datum" value="${view.day()}"></p>
<p><label for="organ">${t.of("fact.body")}</label> <@layout.choices name="organ" of=view.bodies()/></p>
<p><label for="riktning">${t.of("list.column.direction")}</label> <@layout.choices name="riktning" of=view.directions()/></p>
<#if page.language().tag() != "sv"><input type="hidden" name="lang" value="${page.language().tag()}"></#if>
<p><button class="button" type="submit">${t.of("list.show")}</button></p>
</form>
<#if view.day()?has_content>
<nav class="orders" aria-label="${t.of("postlista.days")}">
<ul>
<#if view.previous()?has_content><li><a rel="prev" href="${view.previous()}">${t.of("postlista.previous")}</a></li></#if>
<#if view.next()?has_content><li><a rel="next" href="${view.next()}">${t.of("postlista.next")}</a></li></#if>
<li><a href="${links.postlista()}">${t.of("postlista.today")}</a></li>
</ul>
</nav>
</#if>
<p class="count">${view.count()}</p>
<#if view.lines()?has_content>
<div class="table" role="region" tabindex="0" aria-labelledby="title">
<table>
<caption class="visually-hidden">${view.heading()}</caption>
<thead>
<tr>
<th scope="col">${t.of("list.column.date")}</th>
<th scope="col">${t.of("list.column.diarienummer")}</th>
<th scope="col">${t.of("list.column.direction")}</th>
<th scope="col">${t.of("list.column.counterparty")}</th>
<th scope="col">${t.of("list.column.title")}</th>
<th scope="col">${t.of("list.column.kind")}</th>
</tr>
</thead>
<tbody>
<#list view.lines() as line>
<tr>
<td><time datetime="${line.date()}">${line.date()}</time></td>
<td class="number"><#if line.caseAddress()?has_content><a href="${line.caseAddress()}">${line.designation()}</a><#else>${line.designation()}</#if> (${line.recordNumber()})</td>
<td>${line.direction()}</td>
<td<@layout.own/>>${line.counterparty()}</td>
<td><span<@layout.own/>><#if line.address()?has_content><a href="${line.address()}">${line.title()}</a><#else>${line.title()}</#if></span><span class="meta"<@layout.own/>>${line.caseTitle()}</span><#if !line.address()?has_content> <a href="${links.askingFor(line.designation(), line.recordNumber())}">${t.of("postlista.ask")}<span class="visually-hidden"> ${line.designation()} (${line.recordNumber()})</span></a></#if></td>
<td>${line.kind()}<#if line.supersededBy()??><@layout.superseded by=line.supersededBy()/></#if></td>
</tr>
</#list>
</tbody>
</table>
</div>
</#if>
<p class="notice">${view.leftOut()}<#if !view.unpublished()> ${t.of("postlista.ask.how")}</#if></p>
<#if view.unpublished()>
<section aria-labelledby="begar-ut">
<h2 id="begar-ut">${t.of("postlista.ask")}</h2>
<p>${t.of("postlista.ask.how")} <a href="${links.asking()}">${t.of("asking.title")}</a></p>
</section>
</#if>
<#if view.more()?has_content || view.first()?has_content>
<nav class="pages" aria-label="${t.of("list.pages")}">
<ul>
<#if view.first()?has_content><li><a href="${view.first()}">${t.of("list.first")}</a></li></#if>
<#if view.more()?has_content><li><a rel="next" href="${view.more()}">${t.of("list.next")}</a></li></#if>
</ul>
</nav>
</#if>
<p class="feed"><#if view.files()?has_content>${t.of("postlista.files")}: <#list view.files() as file><a href="${file.address()}">${file.label()}</a><#sep>, </#sep></#list>. </#if><a href="${page.atom()}" type="application/atom+xml">${t.of("postlista.feed")}</a></p>
<@layout.cite permanent=view.permanent() citation=view.citation()/>
</article>
</@layout.frame>
