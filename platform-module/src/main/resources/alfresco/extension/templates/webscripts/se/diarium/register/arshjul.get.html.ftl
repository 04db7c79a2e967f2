<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<#import "/se/diarium/lib/governance.ftl" as governance>
<@layout.frame>
<@governance.cycle/>
</@layout.frame>
