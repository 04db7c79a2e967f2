<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame>
<article aria-labelledby="title" class="reading">
<#if view.registered()?has_content>
<header class="head">
<p class="eyebrow">${t.of("asking.title")}</p>
<h1 id="title">${t.of("asking.done.title")}</h1>
<p class="lead">${t.of("asking.done.number")} <strong class="given-number">${view.registered()}</strong></p>
</header>
<section aria-labelledby="next">
<h2 id="next">${t.of("asking.done.next")}</h2>
<ol class="steps">
<li>${t.of("asking.done.keep")}</li>
<li>${t.of("asking.done.review")}</li>
<li><#if view.typed().email()?has_content || view.typed().otherwise()?has_content>${t.of("asking.done.answer")}<#else>${t.of("asking.done.noAnswer")}</#if></li>
</ol>
</section>
<section aria-labelledby="sent">
<h2 id="sent">${t.of("asking.done.sent")}</h2>
<dl class="facts">
<#if view.typed().number()?has_content><div><dt>${t.of("asking.number")}</dt><dd>${view.typed().number()}</dd></div></#if>
<div><dt>${t.of("asking.wanted")}</dt><dd class="note">${view.typed().wanted()}</dd></div>
<#if view.typed().email()?has_content><div><dt>${t.of("asking.email")}</dt><dd>${view.typed().email()}</dd></div></#if>
<#if view.typed().otherwise()?has_content><div><dt>${t.of("asking.otherwise")}</dt><dd class="note">${view.typed().otherwise()}</dd></div></#if>
</dl>
</section>
<@layout.contact of=view.contact()/>
<#else>
<header class="head">
<h1 id="title">${t.of("asking.title")}</h1>
<p class="lead">${t.of("asking.lead")}</p>
</header>
<#if view.open()>
<#if view.refused()?has_content><p class="notice fault-notice" role="alert">${view.refused()}</p></#if>
<#if view.faults()?has_content>
<div class="faults" role="alert" aria-labelledby="faults">
<h2 id="faults">${t.of("asking.faults")}</h2>
<ul class="bullets">
<#list view.faults() as fault><li><a href="${fault.address()}">${fault.label()}</a></li></#list>
</ul>
</div>
</#if>
<form class="asking" action="${links.askingForm()}" method="post" novalidate>
<@field name="onskan" label=t.of("asking.wanted") hint=t.of("asking.wanted.hint") value=view.typed().wanted() lines=6 required=true/>
<@field name="arende" label=t.of("asking.number") hint=t.of("asking.number.hint") value=view.typed().number()/>
<fieldset>
<legend>${t.of("asking.answer")}</legend>
<p class="hint">${t.of("asking.answer.hint")}</p>
<@field name="epost" label=t.of("asking.email") hint=t.of("asking.email.hint") value=view.typed().email() type="email" autocomplete="email"/>
<@field name="svar" label=t.of("asking.otherwise") hint=t.of("asking.otherwise.hint") value=view.typed().otherwise() lines=3/>
</fieldset>
<p class="trap" aria-hidden="true"><label for="webbplats">${t.of("asking.trap")}</label> <input id="webbplats" name="webbplats" tabindex="-1" autocomplete="off" value=""></p>
<input type="hidden" name="nyckel" value="${view.typed().key()}">
<#if page.language().tag() != "sv"><input type="hidden" name="lang" value="${page.language().tag()}"></#if>
<p class="buttons"><button class="button" type="submit">${t.of("asking.send")}</button></p>
<p class="hint">${t.of("asking.privacy")} <a href="${links.privacy()}">${t.of("privacy.title")}</a></p>
</form>
<#else>
<p class="notice">${t.of("asking.closed")}</p>
</#if>
<section aria-labelledby="rights">
<h2 id="rights">${t.of("asking.rights")}</h2>
<ul class="bullets">
<li>${t.of("asking.rights.anonymous")}</li>
<li>${t.of("asking.rights.quick")}</li>
<li>${t.of("asking.rights.copy")}</li>
<li>${t.of("asking.rights.refused")}</li>
</ul>
</section>
<@layout.contact of=view.contact()/>
</#if>
</article>
</@layout.frame>

<#macro field name label hint value type="text" lines=1 required=false autocomplete="off">
<div class="field<#if view.error(name)?has_content> wrong</#if>">
<label for="${name}">${label}<#if !required> <span class="optional">${t.of("asking.optional")}</span></#if></label>
<p class="hint" id="${name}-hint">${hint}</p>
<#if view.error(name)?has_content><p class="fault" id="${name}-fault">${view.error(name)}</p></#if>
<#local described>${name}-hint<#if view.error(name)?has_content> ${name}-fault</#if></#local>
<#if lines gt 1><textarea id="${name}" name="${name}" rows="${lines}" aria-describedby="${described}"<#if required> required</#if><#if view.error(name)?has_content> aria-invalid="true"</#if>>${value}</textarea><#else><input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" aria-describedby="${described}"<#if view.error(name)?has_content> aria-invalid="true"</#if>></#if>
</div>
</#macro>
