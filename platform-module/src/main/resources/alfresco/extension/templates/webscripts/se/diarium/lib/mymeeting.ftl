<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#-- The parts of the page of a meeting for the members of its body. -->
<#import "/se/diarium/lib/layout.ftl" as layout>

<#macro item of form>
<section class="item" id="punkt-${of.id()}" aria-labelledby="rubrik-${of.id()}">
<h2 id="rubrik-${of.id()}"><span class="number">${of.number()}.</span> <span<@layout.own/>>${of.heading()}</span><#if of.novelty()?has_content> <strong class="new">${of.novelty()}</strong></#if></h2>
<#if of.aside()?has_content><p class="notice">${of.aside()}</p></#if>
<#if of.inCase()??><p class="meta"><a href="${of.inCase().address()}"<@layout.own/>>${of.inCase().label()}</a></p></#if>
<#if of.proposal()?has_content>
<h3>${t.of("mymeetings.proposal")}</h3>
<p class="note"<@layout.own/>>${of.proposal()}</p>
</#if>
<#if of.decision()??>
<h3>${t.of("decision.heading")}</h3>
<@layout.decision of=of.decision()/>
</#if>
<#if of.papers()?has_content>
<h3>${t.of("meetings.papers")}</h3>
<ul class="lines papers">
<#list of.papers() as paper><@onePaper of=paper form=form/></#list>
</ul>
</#if>
<#if of.decisions()?has_content>
<h3>${t.of("mymeetings.decisions")}</h3>
<#list of.decisions() as decision><@layout.decision of=decision/></#list>
</#if>
<#if !of.aside()?has_content || of.note()?has_content><@note of=of form=form/></#if>
</section>
</#macro>

<#macro onePaper of form>
<li id="handling-${of.id()}">
<div class="paper">
<p class="paper-title"><a href="${of.content()}"<@layout.own/>>${of.title()}</a><#if of.novelty()?has_content> <strong class="new">${of.novelty()}</strong></#if></p>
<p class="meta"><span>${of.summary()}</span> <span>${of.file()}</span><#if of.read()?has_content> <span class="read">${t.of("mymeetings.read", of.read())}</span></#if></p>
</div>
<form action="${form}" method="post">
<@hidden id=of.id() place="handling-" + of.id()/>
<#if of.read()?has_content>
<button class="button quiet-button" type="submit" name="gor" value="olast">${t.of("mymeetings.unmark")}<@about title=of.title()/></button>
<#else>
<button class="button quiet-button" type="submit" name="gor" value="last">${t.of("mymeetings.mark")}<@about title=of.title()/></button>
</#if>
</form>
</li>
</#macro>

<#macro note of form>
<details class="own" id="anteckning-${of.id()}"<#if of.note()?has_content> open</#if>>
<summary>${t.of("mymeetings.note")}<span class="visually-hidden">, ${t.of("mymeetings.note.of", of.number())}</span></summary>
<form action="${form}" method="post">
<@hidden id=of.id() place="anteckning-" + of.id()/>
<label for="text-${of.id()}" class="hint">${t.of("mymeetings.note.hint")}<#if of.noted()?has_content> ${t.of("mymeetings.note.written", of.noted())}</#if></label>
<textarea id="text-${of.id()}" name="text" rows="3" maxlength="4000"<@layout.own/>>${of.note()}</textarea>
<p class="buttons"><button class="button quiet-button" type="submit" name="gor" value="anteckna">${t.of("mymeetings.note.save")}<@ofItem number=of.number()/></button>
<#if of.note()?has_content><button class="button quiet-button" type="submit" name="gor" value="radera">${t.of("mymeetings.note.erase")}<@ofItem number=of.number()/></button></#if></p>
</form>
</details>
</#macro>

<#macro hidden id place>
<input type="hidden" name="id" value="${id}">
<input type="hidden" name="plats" value="${place}">
<#if page.language().tag() != "sv"><input type="hidden" name="lang" value="${page.language().tag()}"></#if>
</#macro>

<#-- What a button is about, for those who do not see where it stands. -->
<#macro about title><span class="visually-hidden"<@layout.own/>>: ${title}</span></#macro>
<#macro ofItem number><span class="visually-hidden">, ${t.of("mymeetings.note.of", number)}</span></#macro>
