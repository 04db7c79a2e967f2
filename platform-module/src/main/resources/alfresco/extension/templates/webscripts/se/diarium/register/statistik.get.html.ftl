<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<h1 id="title">${view.heading()}</h1>
</header>
<nav class="orders" aria-label="${t.of("list.quick")}">
<ul>
<#list view.periods() as period><li><a href="${period.address()}">${period.label()}</a></li></#list>
</ul>
</nav>
<form class="filters" action="${links.internalForm("statistik")}" method="get" aria-label="${t.of("list.filter")}">
<#list view.fields() as field>
<p><label for="${field.name()}">${field.label()}</label> <input type="${field.type()}" id="${field.name()}" name="${field.name()}" value="${field.value()}"></p>
</#list>
<p><label for="organ">${t.of("list.column.body")}</label> <@layout.choices name="organ" of=view.bodies()/></p>
<#if page.language().tag() != "sv"><input type="hidden" name="lang" value="${page.language().tag()}"></#if>
<p><button class="button" type="submit">${t.of("list.show")}</button></p>
</form>
<#list view.tables() as table>
<div class="table" role="region" tabindex="0" aria-label="${table.caption()}">
<table>
<caption>${table.caption()}</caption>
<thead>
<tr><#list table.columns() as column><th scope="col"<#if column?index gt 0> class="figure"</#if>>${column}</th></#list><td></td></tr>
</thead>
<tbody>
<#list table.rows() as row>
<tr><th scope="row">${row.heading()}</th><#list row.figures() as figure><td class="figure">${figure}</td></#list><td><svg class="bar" aria-hidden="true" focusable="false"><rect width="${row.share()?c}%" height="12"/></svg></td></tr>
</#list>
</tbody>
</table>
</div>
<#else>
<p class="notice">${t.of("list.statistics.none")}</p>
</#list>
<p class="feed">${t.of("list.extracts")}: <#list view.files() as file><a href="${file.address()}">${file.label()}</a><#sep>, </#sep></#list></p>
</article>
</@layout.frame>
