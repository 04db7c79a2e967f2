<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<@layout.frame>
<article aria-labelledby="title" class="reading">
<header class="head">
<h1 id="title">${t.of("privacy.title")}</h1>
<p class="lead">${t.of("privacy.lead")}</p>
</header>
<section aria-labelledby="visit">
<h2 id="visit">${t.of("privacy.visit")}</h2>
<p>${t.of("privacy.visit.text")}</p>
</section>
<section aria-labelledby="asking">
<h2 id="asking">${t.of("privacy.asking")}</h2>
<p>${t.of("privacy.asking.text")}</p>
</section>
<section aria-labelledby="register">
<h2 id="register">${t.of("privacy.register")}</h2>
<p>${t.of("privacy.register.what")}</p>
<p>${t.of("privacy.register.ground")}</p>
<p>${t.of("privacy.register.public")}</p>
<p>${t.of("privacy.register.kept")}</p>
</section>
<section aria-labelledby="rights">
<h2 id="rights">${t.of("privacy.rights")}</h2>
<ul class="bullets">
<li>${t.of("privacy.rights.see")}</li>
<li>${t.of("privacy.rights.correct")}</li>
<li>${t.of("privacy.rights.object")}</li>
<li>${t.of("privacy.rights.complain")} <a href="https://www.imy.se" rel="external">imy.se</a></li>
</ul>
<p>${t.of("privacy.rights.limits")}</p>
</section>
<section aria-labelledby="who">
<h2 id="who">${t.of("privacy.who")}</h2>
<p><#if page.authority()?has_content>${t.of("privacy.who.text", page.authority())}<#else>${t.of("privacy.who.nobody")}</#if></p>
<@layout.facts of=view.contact()/>
<@layout.facts of=view.officer()/>
</section>
</article>
</@layout.frame>
