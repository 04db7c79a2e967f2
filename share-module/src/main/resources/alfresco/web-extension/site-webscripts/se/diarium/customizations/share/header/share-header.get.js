<import resource="classpath:/alfresco/web-extension/site-webscripts/se/diarium/customizations/share/imports/model.lib.js">

DiariumModel.customizeHeader(model.jsonModel);
