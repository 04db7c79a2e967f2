<#ftl encoding="UTF-8" output_format="XML" auto_esc=true>
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${page.language().tag()}">
<id>${view.permanent()}</id>
<title>${t.of("site.name")}: ${page.title()}</title>
<updated>${view.updated()}</updated>
<link rel="self" type="application/atom+xml" href="${page.atom()}"/>
<link rel="alternate" type="text/html" href="${page.canonical()}"/>
<author><name><#if page.authority()?has_content>${page.authority()}<#else>${t.of("site.name")}</#if></name></author>
<#list view.lines() as line>
<entry>
<id>${line.permanent()}</id>
<title>${line.title()} (${line.designation()})</title>
<updated>${line.date()}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="<#if line.address()?has_content>${line.permanent()}<#else>${view.permanent()}</#if>"/>
<category term="${line.kind()}"/>
<summary>${line.direction()} ${line.counterparty()}</summary>
</entry>
</#list>
</feed>
