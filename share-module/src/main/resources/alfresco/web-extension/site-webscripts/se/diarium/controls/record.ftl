<#-- A record of the case whose key the form has: chosen by its title. With the control-param "answer", a file can be the answer instead. -->
<#if form.mode == "view">
<#include "nodes.ftl"/>
<#else>
<div class="form-field">
  <label for="${fieldHtmlId}">${field.label?html}:</label>
  <select id="${fieldHtmlId}" name="${field.name}">
    <option value="">${msg("diarium.records.none")?html}</option>
  </select>
  <#if field.control.params.answer??>
  <div id="${fieldHtmlId}-answer" class="diarium-answer">
    <label for="${fieldHtmlId}-file">${msg("diarium.answer.file")?html}:</label>
    <input type="file" id="${fieldHtmlId}-file"/>
    <label for="${fieldHtmlId}-title">${msg("diarium.label.title")?html}:</label>
    <input type="text" id="${fieldHtmlId}-title"/>
    <button type="button" id="${fieldHtmlId}-send">${msg("diarium.answer.send")?html}</button>
    <span class="diarium-refused" role="alert" id="${fieldHtmlId}-problem"></span>
  </div>
  </#if>
  <script type="text/javascript">//<![CDATA[
    Diarium.chooseRecord("${fieldHtmlId?js_string}", "${field.value?js_string}");
  //]]></script>
</div>
</#if>
