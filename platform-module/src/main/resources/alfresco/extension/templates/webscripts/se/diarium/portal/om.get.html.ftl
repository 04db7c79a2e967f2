<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame>
<article aria-labelledby="title">
<header class="head">
<h1 id="title">${t.of("about.title")}</h1>
<p class="lead">${t.of("about.lead")}</p>
</header>
<div class="columns">
<div class="reading">
<section aria-labelledby="left-out">
<h2 id="left-out">${t.of("about.leftOut")}</h2>
<p>${t.of("about.leftOut.lead")}</p>
<ul class="bullets">
<li>${t.of("about.leftOut.secret")}</li>
<li>${t.of("about.leftOut.unfinished")}</li>
<li>${t.of("about.leftOut.minutes")}</li>
<li>${t.of("about.leftOut.personal")}</li>
<li>${t.of("about.leftOut.unpublished")}</li>
<li>${t.of("about.leftOut.withdrawn")}</li>
</ul>
<p>${t.of("about.leftOut.count")}</p>
</section>
<section aria-labelledby="ask">
<h2 id="ask">${t.of("about.ask")}</h2>
<p>${t.of("about.ask.right")}</p>
<p>${t.of("about.ask.time")}</p>
<#if view.asking()><p class="actions"><a class="button" href="${links.asking()}">${t.of("asking.title")}</a></p></#if>
</section>
<section aria-labelledby="trust">
<h2 id="trust">${t.of("about.trust")}</h2>
<p>${t.of("about.trust.numbers")} <a href="${links.series()}">${t.of("nav.series")}</a></p>
<p>${t.of("about.trust.copies")}</p>
</section>
<section aria-labelledby="reuse">
<h2 id="reuse">${t.of("about.reuse")}</h2>
<p>${t.of("about.reuse.text")} <a href="${links.asset("openapi.yaml")}">${t.of("footer.api")}</a>, <a href="${links.plain().catalog()}" type="application/ld+json">${t.of("dcat.title")} (DCAT)</a></p>
</section>
</div>
<div class="side">
<section aria-labelledby="fresh">
<h2 id="fresh">${t.of("about.fresh")}</h2>
<@layout.facts of=view.fresh()/>
<p class="meta">${t.of("about.fresh.note")}</p>
</section>
<@layout.contact of=view.contact()/>
</div>
</div>
</article>
</@layout.frame>
