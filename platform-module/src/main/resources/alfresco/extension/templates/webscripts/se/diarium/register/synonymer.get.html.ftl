<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<#macro terms id of refused=false>
<p><label for="ord-${id}">${t.of("synonyms.terms")}</label>
<#if refused>
<textarea id="ord-${id}" name="ord" rows="${view.typed().terms()?split("\n")?size + 1}" cols="40" required aria-invalid="true" aria-describedby="fel-${id}" autofocus<@layout.own/>>${view.typed().terms()}</textarea></p>
<div class="notice" id="fel-${id}" role="alert"><#list view.typed().messages() as message><p>${message}</p></#list></div>
<#else>
<textarea id="ord-${id}" name="ord" rows="${of?size + 1}" cols="40" required<@layout.own/>>${of?join("\n")}</textarea></p>
</#if>
</#macro>
<#macro kind id chosen>
<p><label for="slag-${id}">${t.of("synonyms.kind")}</label>
<select id="slag-${id}" name="slag">
<option value="lika"<#if chosen == "EQUAL"> selected</#if>>${t.of("synonyms.kind.EQUAL")}</option>
<option value="enkel"<#if chosen == "ONE_WAY"> selected</#if>>${t.of("synonyms.kind.ONE_WAY")}</option>
</select></p>
</#macro>
<#macro language><#if page.language().tag() != "sv"><input type="hidden" name="lang" value="${page.language().tag()}"></#if></#macro>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<h1 id="title">${t.of("synonyms.title")}</h1>
<p class="lead">${t.of("synonyms.lead")}</p>
</header>
<section aria-labelledby="new">
<h2 id="new">${t.of("synonyms.new")}</h2>
<form class="own" action="${links.internalForm("synonymer")}" method="post" aria-labelledby="new">
<#assign refused = view.typed()?? && view.typed().id() == "">
<@terms id="ny" of=[] refused=refused/>
<@kind id="ny" chosen=refused?then(view.typed().kind(), "EQUAL")/>
<@language/>
<p><button class="button" type="submit" name="gor" value="lagg-till">${t.of("synonyms.add")}</button></p>
</form>
</section>
<section aria-labelledby="list">
<h2 id="list">${t.of("synonyms.list")}</h2>
<#list view.items() as entry>
<#assign refused = view.typed()?? && view.typed().id() == entry.id()>
<details<#if refused> open</#if>>
<summary id="entry-${entry.id()}"<@layout.own/>><#if entry.kind() == "ONE_WAY">${entry.terms()?first} &rarr; ${entry.terms()[1..]?join(", ")}<#else>${entry.terms()?join(" = ")}</#if></summary>
<form class="own" action="${links.internalForm("synonymer")}" method="post" aria-labelledby="entry-${entry.id()}">
<input type="hidden" name="id" value="${entry.id()}">
<input type="hidden" name="version" value="${entry.revision()?c}">
<@terms id=entry.id() of=entry.terms() refused=refused/>
<@kind id=entry.id() chosen=refused?then(view.typed().kind(), entry.kind())/>
<@language/>
<p><button class="button" type="submit" name="gor" value="andra">${t.of("synonyms.change")}</button>
<button class="button quiet-button" type="submit" name="gor" value="ta-bort">${t.of("synonyms.remove")}</button></p>
</form>
</details>
<#else>
<p class="notice">${t.of("synonyms.none")}</p>
</#list>
</section>
</article>
</@layout.frame>
