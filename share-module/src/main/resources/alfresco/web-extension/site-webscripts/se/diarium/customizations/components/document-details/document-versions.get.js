<import resource="classpath:/alfresco/templates/org/alfresco/import/alfresco-util.js">
<import resource="classpath:/alfresco/web-extension/site-webscripts/se/diarium/customizations/components/imports/details.lib.js">

if (model.allowNewVersionUpload && !DiariumDetails.offers("document-upload-new-version")) {
   model.allowNewVersionUpload = false;
   model.widgets[0].options.allowNewVersionUpload = false;
}
