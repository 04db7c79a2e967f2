<import resource="classpath:/alfresco/web-extension/site-webscripts/se/diarium/imports/register.lib.js">

function main() {
   var page = DiariumRegister.get("tasks", {});
   model.title = msg.get("diarium.dashlet.due");
   model.help = msg.get("diarium.dashlet.due.help");
   model.none = msg.get("diarium.dashlet.due.none");
   model.failed = page === null;
   model.tasks = page === null ? [] : page.items.map(function (task) {
      return {
         title: task.title,
         diarienummer: task.diarienummer,
         caseTitle: task.caseTitle || "",
         due: task.due || "",
         pooled: task.pooled === true,
         url: url.context + "/page/task-edit?taskId=" + encodeURIComponent(task.id)
      };
   });
   // What has a day comes first, soonest first; the rest stays as it came, oldest first.
   model.tasks.sort(function (one, other) {
      if (one.due === other.due) {
         return 0;
      }
      return one.due === "" ? 1 : other.due === "" ? -1 : one.due < other.due ? -1 : 1;
   });
   model.widgets = DiariumRegister.dashletWidgets();
}

main();
