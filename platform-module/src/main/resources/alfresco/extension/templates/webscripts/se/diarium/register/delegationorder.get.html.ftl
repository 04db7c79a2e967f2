<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<h1 id="title">${t.of("delegation.order.title")}</h1>
<p class="lead">${t.of("delegation.order.lead")} <a href="${links.internal("delegationsbeslut")}">${t.of("delegation.list.title")}</a></p>
</header>
<form class="filters" action="${links.internalForm("delegationsordning")}" method="get" aria-label="${t.of("list.filter")}">
<p><label for="organ">${t.of("list.column.body")}</label> <@layout.choices name="organ" of=view.bodies()/></p>
<#if page.language().tag() != "sv"><input type="hidden" name="lang" value="${page.language().tag()}"></#if>
<p><button class="button" type="submit">${t.of("list.show")}</button></p>
</form>
<#list view.orders().items() as order>
<section aria-labelledby="order-${order.body()}">
<h2 id="order-${order.body()}"><span<@layout.own/>>${order.name()}</span> <span class="number">${order.body()}</span></h2>
<#if order.adopted()?has_content><p class="meta">${t.of("delegation.order.adopted")} <span<@layout.own/>>${order.adopted()}</span></p></#if>
<div class="table" role="region" tabindex="0" aria-labelledby="order-${order.body()}">
<table>
<caption class="visually-hidden">${t.of("delegation.order.caption", order.body())}</caption>
<thead>
<tr><th scope="col">${t.of("delegation.item")}</th><th scope="col">${t.of("delegation.matter")}</th><th scope="col">${t.of("delegation.delegate")}</th><th scope="col">${t.of("delegation.provision")}</th></tr>
</thead>
<tbody>
<#list order.items() as item>
<tr><th scope="row">${item.number()}</th><td>${item.text()}</td><td>${item.delegate()}<#if item.subdelegation()> <span class="meta">${t.of("delegation.subdelegation")}</span></#if></td><td><span<@layout.own/>><#if item.statute()?has_content>${item.statute()}, </#if>${item.permittedBy()}</span></td></tr>
</#list>
</tbody>
</table>
</div>
</section>
<#else>
<p class="notice">${t.of("delegation.order.none")}</p>
</#list>
<section aria-labelledby="reserved">
<h2 id="reserved">${t.of("delegation.reserved")}</h2>
<ul class="advice">
<#list view.orders().reserved() as matter><li>${matter.text()} <span class="meta"<@layout.own/>>${matter.source()}</span></li></#list>
</ul>
</section>
</article>
</@layout.frame>
