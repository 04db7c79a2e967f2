<#ftl encoding="UTF-8" output_format="XML" auto_esc=true>
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${page.language().tag()}">
<id>${view.permanent()}</id>
<title>${t.of("site.name")}: ${page.title()}</title>
<updated>${view.updated()}</updated>
<link rel="self" type="application/atom+xml" href="${page.atom()}"/>
<link rel="alternate" type="text/html" href="${page.canonical()}"/>
<author><name><#if page.authority()?has_content>${page.authority()}<#else>${t.of("site.name")}</#if></name></author>
<#list view.notices() as notice>
<entry>
<id>urn:uuid:${notice.id()}</id>
<title>${notice.title()}</title>
<updated>${notice.posted()}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${view.permanent()}#notice-${notice.id()}"/>
<category term="${notice.kind()}"/>
<summary><#list notice.facts() as fact>${fact.label()}: ${fact.value()}<#sep>. </#sep></#list></summary>
</entry>
</#list>
</feed>
