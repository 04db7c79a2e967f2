<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#-- The parts of the internal page of a case. -->
<#import "/se/diarium/lib/layout.ftl" as layout>

<#macro records of>
<section aria-labelledby="records">
<h2 id="records">${t.of("case.records")}</h2>
<#if of?has_content>
<div class="table" role="region" tabindex="0" aria-label="${t.of("casefile.records.table")}">
<table>
<thead>
<tr>
<th scope="col">${t.of("list.column.recordNumber")}</th>
<th scope="col">${t.of("list.column.date")}</th>
<th scope="col">${t.of("list.column.direction")}</th>
<th scope="col">${t.of("list.column.counterparty")}</th>
<th scope="col">${t.of("list.column.title")}</th>
<th scope="col">${t.of("list.column.kind")}</th>
</tr>
</thead>
<tbody>
<#list of as record>
<tr id="record-${record.number()}">
<th scope="row" class="number">${record.number()}</th>
<td><#if record.date()?has_content><time datetime="${record.date()}">${record.date()}</time></#if></td>
<td>${record.direction()}</td>
<td><span<@layout.own/>>${record.counterparty()}</span><#if record.publicCounterparty()?has_content> <span class="meta">${record.publicCounterparty()}</span></#if></td>
<td class="wide"><a href="${record.content()}"<@layout.own/>>${record.title()}</a> <span class="meta">${record.file()}</span>
<#if record.publicTitle()?has_content><span class="meta">${record.publicTitle()}</span></#if>
<#if record.secrecy()?has_content><strong class="flag">${record.secrecy()}</strong></#if>
<#if record.voided()?has_content><strong class="flag">${record.voided()}</strong></#if>
<#if record.decision()?has_content><span class="meta">${record.decision()}</span></#if>
<#if record.supersededBy()??><@layout.superseded by=record.supersededBy()/></#if>
<#list record.ties() as tie><p class="tie">${tie.label()} <a href="${tie.address()}">${tie.value()}</a></p></#list>
<#if record.published()?has_content><span class="meta"><a href="${record.publicAddress()}">${record.published()}</a></span></#if></td>
<td>${record.kind()}</td>
</tr>
</#list>
</tbody>
</table>
</div>
<#else>
<p>${t.of("casefile.records.none")}</p>
</#if>
</section>
</#macro>

<#macro drafts of>
<section aria-labelledby="working">
<h2 id="working">${t.of("casefile.working")}</h2>
<p>${t.of("casefile.working.lead")}</p>
<ul class="lines">
<#list of as draft>
<li><a href="${draft.content()}"<@layout.own/>>${draft.filename()}</a><p class="meta"><span>${draft.file()}</span> <span>${draft.modified()}</span><#if draft.by()?has_content> <span>${draft.by()}</span></#if></p></li>
</#list>
</ul>
</section>
</#macro>

<#macro notes of>
<section aria-labelledby="notes">
<h2 id="notes">${t.of("casefile.notes")}</h2>
<ul class="lines">
<#list of as note>
<li id="note-${note.id()}"><p class="meta"><span>${note.time()}</span> <span>${note.by()}</span><#if note.corrects()?has_content> <a href="#note-${note.correctsId()}">${note.corrects()}</a></#if></p>
<p class="note"<@layout.own/>>${note.text()}</p></li>
</#list>
</ul>
</section>
</#macro>

<#macro closing of>
<section aria-labelledby="closing">
<h2 id="closing">${t.of("casefile.closing")}</h2>
<p>${of.summary()}</p>
<@remarks of=of.missing()/>
<#if of.warnings()?has_content>
<h3>${t.of("casefile.closing.warnings")}</h3>
<@remarks of=of.warnings()/>
</#if>
<#if of.clearing()?has_content>
<h3>${t.of("casefile.closing.clearing")}</h3>
<ul class="advice"<@layout.own/>><#list of.clearing() as title><li>${title}</li></#list></ul>
</#if>
</section>
</#macro>

<#macro remarks of>
<#if of?has_content><ul class="advice"><#list of as remark><li>${remark}</li></#list></ul></#if>
</#macro>

<#macro deadlines of>
<section aria-labelledby="deadlines">
<h2 id="deadlines">${t.of("casefile.deadlines")}</h2>
<ul class="lines">
<#list of as deadline>
<li><span<@layout.own/>>${deadline.what()}</span><#if deadline.overdue()> <strong class="flag">${t.of("casefile.overdue")}</strong></#if>
<p class="meta"><time datetime="${deadline.date()}">${deadline.day()}</time><#if deadline.responsible()?has_content> <span>${deadline.responsible()}</span></#if><#if deadline.done()?has_content> <span>${deadline.done()}</span></#if></p></li>
</#list>
</ul>
</section>
</#macro>

<#macro parties of>
<section aria-labelledby="parties">
<h2 id="parties">${t.of("casefile.parties")}</h2>
<ul class="lines">
<#list of as party>
<li><span<@layout.own/>>${party.name()}</span>
<p class="meta"><span<@layout.own/>>${party.role()}</span><#if !party.current()> <span>${t.of("casefile.party.past")}</span></#if><#if party.period()?has_content> <span>${party.period()}</span></#if></p>
<#if party.reach()?has_content><p class="meta"<@layout.own/>>${party.reach()}</p></#if>
<#if party.publicName()?has_content><p class="meta">${party.publicName()}</p></#if></li>
</#list>
</ul>
</section>
</#macro>

<#macro links of>
<section aria-labelledby="links">
<h2 id="links">${t.of("casefile.links")}</h2>
<ul class="lines">
<#list of as link>
<li>${link.type()} <a href="${link.address()}">${link.designation()}</a>
<p class="meta"><span<@layout.own/>>${link.title()}</span> <span>${link.status()}</span><#if link.ended()> <span>${t.of("casefile.link.ended")}</span></#if></p></li>
</#list>
</ul>
</section>
</#macro>

<#macro history of>
<section aria-labelledby="history">
<h2 id="history">${t.of("casefile.history")}</h2>
<p>${of.position()}</p>
<ol class="timeline">
<#list of.entries() as entry>
<li>
<p class="when"><time datetime="${entry.at()}">${entry.time()}</time> <span>${entry.actor()}</span></p>
<p class="what">${entry.text()}<#if entry.record()?has_content> <a href="#record-${entry.record()}">${t.of("casefile.history.record", entry.record())}</a></#if></p>
<#if entry.changes()?has_content>
<dl class="changes">
<#list entry.changes() as change>
<div><dt>${change.label()}</dt>
<dd<@layout.own/>><#if change.explains()>${change.after()}<#else><#if change.before()?has_content><del><@said of="casefile.history.before"/>${change.before()}</del> <span aria-hidden="true">→</span> </#if><#if change.after()?has_content><ins><@said of="casefile.history.after"/>${change.after()}</ins><#else><em lang="${page.language().tag()}">${t.of("casefile.history.removed")}</em></#if></#if></dd></div>
</#list>
</dl>
</#if>
<p class="meta">${t.of("casefile.history.event", entry.sequence())} <code title="${entry.hash()}">${entry.hash()?substring(0, 12)}</code></p>
</li>
</#list>
</ol>
<#if of.newer()?has_content || of.older()?has_content>
<nav class="pages" aria-label="${t.of("casefile.history.pages")}">
<ul>
<#if of.newer()?has_content><li><a rel="prev" href="${of.newer()}">${t.of("casefile.history.newer")}</a></li></#if>
<#if of.older()?has_content><li><a rel="next" href="${of.older()}">${t.of("casefile.history.older")}</a></li></#if>
</ul>
</nav>
</#if>
</section>
</#macro>

<#-- What tells before from after to those who do not see it, in the language of the page. -->
<#macro said of><span class="visually-hidden" lang="${page.language().tag()}">${t.of(of)}: </span></#macro>
