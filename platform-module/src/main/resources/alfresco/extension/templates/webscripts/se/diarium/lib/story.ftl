<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<#-- The story of a goal, an assignment or an indicator, on the public page and on that of those who work here. -->

<#macro page of>
<article aria-labelledby="title">
<header class="head">
<p class="eyebrow">${of.kind()}<#if of.voided()> <strong class="flag">${t.of("story.voided")}</strong></#if></p>
<h1 id="title"<@layout.own/>>${of.text()}</h1>
</header>
<@layout.facts of=of.facts()/>
<#if of.above()?has_content>
<section aria-labelledby="above">
<h2 id="above">${t.of("story.above")}</h2>
<ol class="thread"><@lines of=of.above()/></ol>
</section>
</#if>
<#if of.chapters()?has_content>
<section aria-labelledby="chapters">
<h2 id="chapters">${t.of("story.chapters")}</h2>
<ol class="thread"><@lines of=of.chapters()/></ol>
</section>
</#if>
<section aria-labelledby="answers">
<h2 id="answers">${t.of("story.answers")}</h2>
<#if of.answers()?has_content>
<#if of.chart()??><@chart of=of.chart()/></#if>
<div class="table" role="region" tabindex="0" aria-label="${t.of("story.answers.caption")}">
<table>
<caption class="visually-hidden">${t.of("story.answers.caption")}</caption>
<thead>
<tr><th scope="col">${t.of("story.asOf")}</th><th scope="col">${t.of("story.status")}</th><#if of.figures()><th scope="col">${t.of("story.figure")}</th></#if><th scope="col">${t.of("story.comment")}</th><th scope="col">${t.of("story.where")}</th></tr>
</thead>
<tbody>
<#list of.answers() as answer>
<tr>
<th scope="row"><time datetime="${answer.date()}">${answer.day()}</time></th>
<td><span class="answer-status answer-${answer.status()?lower_case}">${answer.statusName()}</span><#if answer.replaced()> <strong class="flag">${t.of("story.replaced")}</strong></#if></td>
<#if of.figures()><td class="figure">${answer.figure()}<#if answer.reached()?has_content> <span class="meta">${answer.reached()}</span></#if></td></#if>
<td<@layout.own/>><#if answer.comment()??>${answer.comment()}</#if><#if answer.forecast()??> <span class="meta">${t.of("story.forecast", answer.forecast())}</span></#if></td>
<td<@layout.own/>><#if answer.where().address()?has_content><a href="${answer.where().address()}">${answer.where().label()}</a><#else>${answer.where().label()}</#if></td>
</tr>
</#list>
</tbody>
</table>
</div>
<#else>
<p class="notice">${t.of("story.unanswered")}</p>
</#if>
</section>
<#if of.below()?has_content>
<section aria-labelledby="below">
<h2 id="below">${t.of("story.below")}</h2>
<ul class="thread"><@lines of=of.below()/></ul>
</section>
</#if>
<#if of.permanent()?has_content><@layout.cite permanent=of.permanent() citation=of.citation()/></#if>
</article>
</#macro>

<#macro lines of>
<#list of as line>
<li><p class="eyebrow">${line.kind()}<#if line.addressee()?has_content> – <span<@layout.own/>>${line.addressee()}</span></#if></p>
<p<@layout.own/>><#if line.current()><strong aria-current="true">${line.text()}</strong><#else><a href="${line.address()}">${line.text()}</a></#if></p>
<p class="meta"<@layout.own/>><a href="${line.planAddress()}">${line.plan()}</a></p></li>
</#list>
</#macro>

<#-- The line of the figures; the table below says the same in words and figures. -->
<#macro chart of>
<figure class="chart">
<svg viewBox="0 0 640 240" role="img" aria-labelledby="chart-title chart-description" focusable="false">
<title id="chart-title">${of.title()}</title>
<desc id="chart-description">${of.description()}</desc>
<line class="chart-axis" x1="60" y1="200" x2="620" y2="200"/>
<line class="chart-axis" x1="60" y1="20" x2="60" y2="200"/>
<#list of.chart().targets() as level>
<line class="chart-target" x1="60" y1="${level.y()}" x2="620" y2="${level.y()}"/>
<text class="chart-label" x="620" y="${level.labelY()}" text-anchor="end">${of.targets()[level?index]}</text>
</#list>
<polyline class="chart-line" points="${of.chart().points()}"/>
<#list of.chart().dots() as dot>
<circle class="chart-dot" cx="${dot.x()}" cy="${dot.y()}" r="4"/>
</#list>
<text class="chart-label" x="60" y="222">${of.first()}</text>
<text class="chart-label" x="620" y="222" text-anchor="end">${of.last()}</text>
</svg>
</figure>
</#macro>
