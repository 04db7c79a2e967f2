<#-- Nodes that have no names of their own, told by references or ids, to view: each a link that is called by what the node says. -->
<div class="form-field">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <#if field.value == "">
    <span class="viewmode-value">${msg("form.control.novalue")}</span>
    <#else>
    <ul class="diarium-nodes" id="${fieldHtmlId}">
      <#list field.value?split(",") as told>
      <#assign node = told?contains("://")?then(told, "workspace://SpacesStore/" + told)>
      <li><a href="${url.context}/page/folder-details?nodeRef=${node?url}" data-node="${node?html}">${node?keep_after_last("/")?html}</a></li>
      </#list>
    </ul>
    <script type="text/javascript">//<![CDATA[
      Diarium.nameNodes("${fieldHtmlId?js_string}");
    //]]></script>
    </#if>
  </div>
</div>
