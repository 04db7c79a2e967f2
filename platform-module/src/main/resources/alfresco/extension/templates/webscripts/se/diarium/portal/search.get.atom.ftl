<#ftl encoding="UTF-8" output_format="XML" auto_esc=true>
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${page.language().tag()}">
<id>${page.canonical()}</id>
<title>${t.of("site.name")}: ${page.title()}</title>
<updated>${view.updated()}</updated>
<link rel="self" type="application/atom+xml" href="${page.atom()}"/>
<link rel="alternate" type="text/html" href="${page.canonical()}"/>
<author><name><#if page.authority()?has_content>${page.authority()}<#else>${t.of("site.name")}</#if></name></author>
<#list view.hits() as hit>
<entry>
<id>${hit.permanent()}</id>
<title><#list hit.title().segments() as segment>${segment.text()}</#list> (${hit.diarienummer()})</title>
<updated>${hit.updated()}</updated>
<link rel="alternate" type="text/html" href="${hit.permanent()}"/>
<category term="${hit.kind()}"/>
<summary><#list hit.passages() as passage><#list passage.text().segments() as segment>${segment.text()}</#list> </#list></summary>
</entry>
</#list>
</feed>
