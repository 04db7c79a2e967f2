<#-- The steps of a case's route, which the register keeps as codes, to view: each called by what is done in it. -->
<div class="form-field">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <span class="viewmode-value" id="${fieldHtmlId}"><#if field.value == "">${msg("form.control.novalue")}<#else>${field.value?html}</#if></span>
    <#if field.value != "">
    <script type="text/javascript">//<![CDATA[
      Diarium.nameRoute("${fieldHtmlId?js_string}", "${field.value?js_string}");
    //]]></script>
    </#if>
  </div>
</div>
