<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<#import "/se/diarium/lib/series.ftl" as series>
<@layout.frame>
<@series.all of=view/>
</@layout.frame>
