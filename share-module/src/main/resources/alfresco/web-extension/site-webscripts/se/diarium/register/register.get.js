<import resource="classpath:/alfresco/web-extension/site-webscripts/se/diarium/imports/register.lib.js">

var PAGE_SIZE = 50;

/** A parameter of the page's address without space around it. */
function parameter(name) {
   var value = page.url.args[name];
   return value === null || value === undefined ? "" : String(value).trim();
}

function mayRegister() {
   var groups = String(user.properties["alfUserGroups"] || "").split(",");
   return user.isAdmin || groups.indexOf("GROUP_DIARIUM_REGISTRATOR") !== -1;
}

/** The address of this page with the same filter and another offset. */
function pageLink(filter, offset) {
   var query = [];
   for (var name in filter) {
      if (filter[name]) {
         query.push(encodeURIComponent(name) + "=" + encodeURIComponent(filter[name]));
      }
   }
   query.push("offset=" + offset);
   return "?" + query.join("&");
}

function main() {
   var filter = {
      series: parameter("series").toUpperCase(),
      year: parameter("year"),
      status: parameter("status"),
      handler: parameter("handler"),
      text: parameter("text")
   };
   var offset = Math.max(0, parseInt(parameter("offset"), 10) || 0);
   var answer = DiariumRegister.get("cases", {
      series: filter.series,
      year: filter.year,
      status: filter.status,
      handler: filter.handler,
      text: filter.text,
      offset: offset > 0 ? String(offset) : "",
      limit: String(PAGE_SIZE)
   });
   model.filter = filter;
   model.statuses = ["REGISTERED", "IN_PREPARATION", "FOR_DECISION", "DECIDED", "DISPATCHED", "CLOSED", "VOIDED", "ARCHIVED"].map(function (code) {
      return { code: code, label: msg.get("diarium.status." + code) };
   });
   model.me = user.name;
   model.failed = answer === null;
   model.cases = answer === null ? [] : answer.items.map(function (row) {
      return DiariumRegister.caseRow(row);
   });
   model.total = answer === null ? "0" : String(answer.total);
   model.previous = offset > 0 ? pageLink(filter, Math.max(0, offset - PAGE_SIZE)) : "";
   model.next = answer !== null && offset + answer.items.length < answer.total ? pageLink(filter, offset + PAGE_SIZE) : "";
   model.searchUrl = url.context + "/page/dp/ws/faceted-search";
   model.mayRegister = mayRegister();
   model.widgets = [{ id: "DiariumRegisterPage", name: "Diarium.RegisterPage", useMessages: false }];
}

main();
