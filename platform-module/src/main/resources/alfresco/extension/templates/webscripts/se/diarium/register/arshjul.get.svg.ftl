<#ftl encoding="UTF-8" output_format="XML" auto_esc=true>
<#import "/se/diarium/lib/wheel.ftl" as wheel>
<@wheel.draw of=view.wheel() page=view.page() alone=true/>
