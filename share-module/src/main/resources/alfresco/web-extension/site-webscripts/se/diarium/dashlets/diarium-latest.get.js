<import resource="classpath:/alfresco/web-extension/site-webscripts/se/diarium/imports/register.lib.js">

function main() {
   var page = DiariumRegister.get("cases", { limit: "10" });
   model.title = msg.get("diarium.dashlet.latest");
   model.help = msg.get("diarium.dashlet.latest.help");
   model.none = msg.get("diarium.dashlet.latest.none");
   model.failed = page === null;
   model.cases = page === null ? [] : page.items.map(function (row) {
      return DiariumRegister.caseRow(row);
   });
   model.widgets = DiariumRegister.dashletWidgets();
}

main();
