<#include "../imports/dashlet.lib.ftl"/>
<@dashlet items=tasks; item>
<a class="theme-color-1" href="${item.url?html}">${item.title?html}</a>: ${item.diarienummer?html} ${item.caseTitle?html}
<div class="diarium-meta"><#if item.due != "">${msg("diarium.label.due")?html} ${item.due?html}<#else>${msg("diarium.label.noDue")?html}</#if><#if item.pooled> · ${msg("diarium.label.pooled")?html}</#if></div>
</@dashlet>
