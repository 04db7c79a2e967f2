<#ftl encoding="UTF-8" output_format="HTML" auto_esc=true>
<#import "/se/diarium/lib/layout.ftl" as layout>
<#import "/se/diarium/lib/story.ftl" as story>
<@layout.frame>
<@story.page of=view/>
</@layout.frame>
