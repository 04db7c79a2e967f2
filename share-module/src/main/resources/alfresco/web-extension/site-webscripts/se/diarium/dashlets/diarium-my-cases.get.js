<import resource="classpath:/alfresco/web-extension/site-webscripts/se/diarium/imports/register.lib.js">

function main() {
   var page = DiariumRegister.get("cases", { handler: user.name, limit: "200" });
   model.title = msg.get("diarium.dashlet.myCases");
   model.help = msg.get("diarium.dashlet.myCases.help");
   model.none = msg.get("diarium.dashlet.myCases.none");
   model.failed = page === null;
   model.cases = [];
   if (page !== null) {
      model.cases = page.items.filter(function (row) {
         return !DiariumRegister.isSettled(row);
      }).map(function (row) {
         return DiariumRegister.caseRow(row);
      });
   }
   model.widgets = DiariumRegister.dashletWidgets();
}

main();
