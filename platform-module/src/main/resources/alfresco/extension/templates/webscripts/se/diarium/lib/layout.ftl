<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#-- The frame of every public page and the parts that several pages share. Every text comes from the bundle. -->

<#-- What the register holds is in Swedish, and says so on pages in another language. -->
<#macro own><#if page.language().tag() != "sv"> lang="sv"</#if></#macro>

<#macro frame searchInHeader=true>
<!doctype html>
<html lang="${page.language().tag()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title()} – ${t.of("site.name")}</title>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${links.asset("portal.css")}">
<link rel="icon" type="image/svg+xml" href="${links.asset("icon.svg")}">
<#if page.audience().internal()>
<meta name="robots" content="noindex">
<#elseif page.found()>
<link rel="canonical" href="${page.canonical()}">
<link rel="alternate" hreflang="${page.otherLanguage().tag()}" href="${page.otherAddress()}">
<link rel="alternate" type="application/json" href="${page.json()}">
<#if page.atom()?has_content>
<link rel="alternate" type="application/atom+xml" href="${page.atom()}">
</#if>
<#list page.head().feeds() as feed><link rel="alternate" type="${feed.type()}" title="${feed.title()}" href="${feed.address()}">
</#list>
<#if page.head().description()?has_content><meta name="description" content="${page.head().description()}">
</#if>
<meta property="og:title" content="${page.title()}">
<meta property="og:type" content="website">
<meta property="og:url" content="${page.canonical()}">
<meta property="og:site_name" content="${t.of("site.name")}<#if page.authority()?has_content>, ${page.authority()}</#if>">
<meta property="og:locale" content="${page.language().locale()}">
<#if page.head().description()?has_content><meta property="og:description" content="${page.head().description()}">
</#if>
<#else>
<meta name="robots" content="noindex">
</#if>
<#if page.head().scripted()>
<script type="module" src="${links.asset("portal/reading.js")}"></script>
</#if>
</head>
<body>
<a class="skip" href="#content">${t.of("skip")}</a>
<header class="site">
<div class="wrap site-row">
<a class="mark" href="${links.start()}"><span class="mark-name">${t.of("site.name")}</span>
<span class="mark-of"><#if page.authority()?has_content>${page.authority()}<#else>${t.of("site.tagline")}</#if></span></a>
<nav class="site-nav" aria-label="${t.of("nav.label")}">
<ul>
<#if page.audience().internal()>
<@internalPages/>
<#else>
<li><a href="${links.search()}">${t.of("nav.search")}</a></li>
<li><a href="${links.postlista()}">${t.of("nav.postlista")}</a></li>
<li><a href="${links.meetings()}">${t.of("nav.meetings")}</a></li>
<li><a href="${links.noticeBoard()}">${t.of("nav.board")}</a></li>
<#if page.governed()><li><a href="${links.cycle()}">${t.of("nav.cycle")}</a></li></#if>
</#if>
<li><a href="${page.otherAddress()}" lang="${page.otherLanguage().tag()}" hreflang="${page.otherLanguage().tag()}">${t.of("language.other")}</a></li>
</ul>
</nav>
</div>
<#if searchInHeader && !page.audience().internal()>
<div class="wrap"><@search compact=true/></div>
</#if>
</header>
<main id="content" class="wrap" tabindex="-1">
<#nested>
</main>
<footer class="site-foot">
<div class="wrap foot-row">
<section aria-labelledby="about">
<h2 id="about">${t.of("footer.about.heading")}</h2>
<p><#if page.audience().internal()>${t.of("footer.internal")}<#else>${t.of("footer.about")}</#if></p>
</section>
<#if !page.audience().internal()>
<nav aria-label="${t.of("footer.nav")}">
<ul class="foot-links">
<li><a href="${links.about()}">${t.of("about.title")}</a></li>
<li><a href="${links.asking()}">${t.of("asking.title")}</a></li>
<#if page.governed()><li><a href="${links.planTree()}">${t.of("nav.planTree")}</a></li></#if>
<li><a href="${links.series()}">${t.of("nav.series")}</a></li>
<li><a href="${links.accessibility()}">${t.of("accessibility.title")}</a></li>
<li><a href="${links.privacy()}">${t.of("privacy.title")}</a></li>
</ul>
</nav>
</#if>
<p class="foot-data">${t.of("footer.data")} <a href="${links.asset("openapi.yaml")}">${t.of("footer.api")}</a></p>
</div>
</footer>
</body>
</html>
</#macro>

<#-- The pages for those who work with the register, in the order of the menu. -->
<#macro internalPages>
<li><a href="${links.internal("sammantraden")}">${t.of("nav.myMeetings")}</a></li>
<li><a href="${links.internal("postlista")}">${t.of("nav.lists")}</a></li>
<#if page.governed()><li><a href="${links.internal("arshjul")}">${t.of("nav.cycle")}</a></li>
<li><a href="${links.internal("styrning")}">${t.of("nav.planTree")}</a></li></#if>
<li><a href="${links.internal("statistik")}">${t.of("nav.statistics")}</a></li>
<li><a href="${links.internal("delegationsordning")}">${t.of("nav.delegation")}</a></li>
<li><a href="${links.internal("serier")}">${t.of("nav.series")}</a></li>
<li><a href="${links.internal("synonymer")}">${t.of("nav.synonyms")}</a></li>
</#macro>

<#-- The search box. Fields to keep are given as a map; suggestions are whole questions that the box offers. -->
<#macro search compact=false hidden={} suggestions=[] typed=page.query()>
<form class="search<#if compact> search-compact</#if>" role="search" action="${links.searchForm()}" method="get">
<label for="q">${t.of("search.label")}</label>
<div class="search-row">
<input type="search" id="q" name="q" value="${typed}" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="500"<#if suggestions?has_content> list="q-suggestions"</#if><#if !compact> aria-describedby="q-hint"</#if>>
<button type="submit">${t.of("search.button")}</button>
</div>
<#if suggestions?has_content><datalist id="q-suggestions"<@own/>><#list suggestions as suggestion><option value="${suggestion}"></option></#list></datalist></#if>
<#if !compact><p class="hint" id="q-hint">${t.of("search.hint")}</p></#if>
<#if hidden?has_content>
<#list hidden?keys as name><input type="hidden" name="${name}" value="${hidden[name]}"></#list>
<#elseif page.language().tag() != "sv"><input type="hidden" name="lang" value="${page.language().tag()}"></#if>
</form>
</#macro>

<#macro way example text>
<div><dt><code>${example}</code></dt><dd>${text}</dd></div>
</#macro>

<#-- How to ask, for those who want to know. -->
<#macro searchHelp>
<details class="help">
<summary>${t.of("search.help.heading")}</summary>
<dl class="facts facts-stacked">
<@way example=t.of("search.help.words.example") text=t.of("search.help.words")/>
<@way example=t.of("search.help.phrase.example") text=t.of("search.help.phrase")/>
<@way example=t.of("search.help.not.example") text=t.of("search.help.not")/>
<@way example=t.of("search.help.or.example") text=t.of("search.help.or")/>
<@way example=t.of("search.help.prefix.example") text=t.of("search.help.prefix")/>
<@way example=t.of("search.help.body.example") text=t.of("search.help.body")/>
<@way example=t.of("search.help.kind.example") text=t.of("search.help.kind")/>
<@way example=t.of("search.help.year.example") text=t.of("search.help.year")/>
<@way example=t.of("search.help.document.example") text=t.of("search.help.document")/>
<@way example=t.of("search.help.period.example") text=t.of("search.help.period")/>
<@way example=t.of("search.help.carriesOut.example") text=t.of("search.help.carriesOut")/>
<@way example=t.of("search.help.followsUp.example") text=t.of("search.help.followsUp")/>
<@way example=t.of("search.help.model.example") text=t.of("search.help.model")/>
<@way example=t.of("search.help.number.example") text=t.of("search.help.number")/>
<@way example=t.of("search.help.section.example") text=t.of("search.help.section")/>
</dl>
</details>
</#macro>

<#-- A list of values to choose one of, or none where that is optional. -->
<#macro choices name of optional=true>
<select id="${name}" name="${name}">
<#if optional><option value="">${t.of("list.any")}</option></#if>
<#list of as choice><option value="${choice.value()}"<#if choice.chosen()> selected</#if>>${choice.label()}</option></#list>
</select>
</#macro>

<#macro fragment of><#list of.segments() as segment><#if segment.marked()><mark>${segment.text()}</mark><#else>${segment.text()}</#if></#list></#macro>

<#-- One hit in a list. -->
<#macro hit of level=2>
<li class="hit">
<p class="eyebrow">${of.kind()} <span class="number">${of.diarienummer()}</span></p>
<h${level}<@own/>><a href="${of.address()}"><@fragment of=of.title()/></a></h${level}>
<#list of.passages() as passage><p class="passage"<@own/>><@fragment of=passage.text()/></p><#if passage.page()??><p class="meta"><a href="${passage.page().address()}">${passage.page().label()}</a></p></#if></#list>
<#if of.decision()?has_content><p class="meta decided"<@own/>>${of.decision()}</p></#if>
<p class="meta"><span<@own/>>${of.body()}</span><#if of.date()?has_content> <time datetime="${of.date()}">${of.day()}</time></#if></p>
<#if of.supersededBy()??><@superseded by=of.supersededBy()/></#if>
<#if of.withoutText()><p class="meta">${t.of("hit.withoutText")}</p></#if>
</li>
</#macro>

<#-- A few things of a kind and the way to all of them. -->
<#macro shortList of>
<section class="door" aria-labelledby="${of.id()}">
<h3 id="${of.id()}">${of.heading()}</h3>
<ul class="lines">
<#list of.lines() as line>
<li><#if line.eyebrow()?has_content><p class="eyebrow">${line.eyebrow()}</p></#if><a href="${line.address()}"<#if line.own()><@own/></#if>>${line.label()}</a><#if line.about()?has_content><p class="meta"<@own/>>${line.about()}</p></#if></li>
</#list>
</ul>
<p><a class="more" href="${of.all().address()}">${of.all().label()}</a></p>
</section>
</#macro>

<#-- That a record was superseded, with the way to the one in force. -->
<#macro superseded by>
<p class="meta"><strong class="flag">${t.of("superseded")}</strong> <a href="${by.address()}">${by.label()}</a></p>
</#macro>

<#-- What is known, as terms and what they are. -->
<#macro facts of>
<dl class="facts">
<#list of as fact>
<div><dt>${fact.label()}</dt><dd><#if fact.date()?has_content><time datetime="${fact.date()}">${fact.value()}</time><#elseif fact.address()?has_content><a href="${fact.address()}">${fact.value()}</a><#else>${fact.value()}</#if></dd></div>
</#list>
</dl>
</#macro>

<#-- How the authority is reached, where it has said so. -->
<#macro contact of>
<#if of?has_content>
<section class="contact" aria-labelledby="contact">
<h2 id="contact">${t.of("contact.heading")}</h2>
<@facts of=of/>
</section>
</#if>
</#macro>

<#macro decision of>
<div class="decision">
<p class="decision-ref"><#if of.outcome()?has_content><span class="outcome">${of.outcome()}</span> </#if><#if of.address()?has_content><a href="${of.address()}">${of.reference()}</a><#else>${of.reference()}</#if></p>
<#if of.text()?has_content><p class="decision-text"<@own/>>${of.text()}</p></#if>
<#if of.appeal()?has_content><p class="meta">${of.appeal()}</p></#if>
</div>
</#macro>

<#macro delegated of>
<div class="decision">
<p class="decision-ref">${of.reference()}</p>
<p class="decision-text"<@own/>>${of.text()}</p>
<p class="meta"<@own/>>${of.basis()}</p>
<#nested>
</div>
</#macro>

<#-- How to cite the page, and its permanent address. -->
<#macro cite permanent citation>
<section class="cite" aria-labelledby="cite">
<h2 id="cite">${t.of("cite.heading")}</h2>
<dl class="facts facts-stacked">
<div><dt>${t.of("cite.permanent")}</dt><dd><a class="address" href="${permanent}">${permanent}</a></dd></div>
<div><dt>${t.of("cite.how")}</dt><dd class="address">${citation}</dd></div>
<#nested>
</dl>
</section>
</#macro>
