<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame>
<article aria-labelledby="title" class="reading">
<header class="head">
<h1 id="title">${t.of("accessibility.title")}</h1>
<p class="lead"><#if page.authority()?has_content>${t.of("accessibility.lead", page.authority())}<#else>${t.of("accessibility.lead.nobody")}</#if></p>
</header>
<section aria-labelledby="how">
<h2 id="how">${t.of("accessibility.how")}</h2>
<p>${t.of("accessibility.how.partly")}</p>
<p>${t.of("accessibility.how.pages")}</p>
</section>
<section aria-labelledby="not">
<h2 id="not">${t.of("accessibility.not")}</h2>
<ul class="bullets">
<li>${t.of("accessibility.not.scanned")}</li>
<li>${t.of("accessibility.not.files")}</li>
<li>${t.of("accessibility.not.text")}</li>
<li>${t.of("accessibility.not.language")}</li>
</ul>
<p>${t.of("accessibility.not.why")}</p>
</section>
<section aria-labelledby="tell">
<h2 id="tell">${t.of("accessibility.tell")}</h2>
<p>${t.of("accessibility.tell.us")} <a href="${links.asking()}">${t.of("asking.title")}</a></p>
<@layout.facts of=view.contact()/>
</section>
<section aria-labelledby="supervision">
<h2 id="supervision">${t.of("accessibility.supervision")}</h2>
<p>${t.of("accessibility.supervision.text")} <a href="https://www.digg.se/tdosanmalan" rel="external">${t.of("accessibility.supervision.link")}</a></p>
</section>
<section aria-labelledby="assessed">
<h2 id="assessed">${t.of("accessibility.assessed")}</h2>
<p>${view.assessed()}</p>
<p>${t.of("accessibility.assessed.tests")}</p>
</section>
</article>
</@layout.frame>
