<#-- A code of one of the register's lists (control-param "codes"): a field to write it in, and its title to view. -->
<#if form.mode == "view">
<div class="form-field">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <span class="viewmode-value" id="${fieldHtmlId}"><#if field.value == "">${msg("form.control.novalue")}<#else>${field.value?html}</#if></span>
    <#if field.value != "">
    <script type="text/javascript">//<![CDATA[
      Diarium.nameCode("${fieldHtmlId?js_string}", "${field.control.params.codes?js_string}", "${field.value?js_string}");
    //]]></script>
    </#if>
  </div>
</div>
<#else>
<#include "/org/alfresco/components/form/controls/textfield.ftl"/>
</#if>
