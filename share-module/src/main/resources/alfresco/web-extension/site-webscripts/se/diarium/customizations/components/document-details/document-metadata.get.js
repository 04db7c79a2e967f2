<import resource="classpath:/alfresco/templates/org/alfresco/import/alfresco-util.js">
<import resource="classpath:/alfresco/web-extension/site-webscripts/se/diarium/customizations/components/imports/details.lib.js">

model.allowMetaDataUpdate = model.allowMetaDataUpdate && DiariumDetails.offers("document-edit-metadata");
