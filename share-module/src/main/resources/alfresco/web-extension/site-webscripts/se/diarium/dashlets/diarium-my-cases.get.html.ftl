<#include "../imports/dashlet.lib.ftl"/>
<@dashlet items=cases; item>
<@caseItem item/>
</@dashlet>
