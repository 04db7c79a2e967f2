/** The actions of the register in the document library and on the details pages, and how its codes are shown there. */
(function () {
   var tasks = window.Diarium.tasks;

   function property(record, name) {
      return record.node.properties["dia:" + name];
   }

   function caseKey(record) {
      return { series: property(record, "series"), number: property(record, "number"), year: property(record, "year") };
   }

   function nodeId(record) {
      return String(record.nodeRef || record.node.nodeRef).split("/").pop();
   }

   function title(record) {
      return property(record, "title") || record.displayName || record.fileName;
   }

   /** Lets Share read again what it shows of the node. */
   function refresh(record) {
      return function () {
         YAHOO.Bubbling.fire("metadataRefresh", { highlightFile: record.displayName });
      };
   }

   function action(name, run) {
      YAHOO.Bubbling.fire("registerAction", { actionName: name, fn: run });
   }

   function codeRenderer(name, propertyName, prefix) {
      YAHOO.Bubbling.fire("registerRenderer", {
         propertyName: name,
         renderer: function (record, label) {
            var code = property(record, propertyName);
            return code ? "<span class=\"item\">" + label + Alfresco.util.encodeHTML(Alfresco.util.message(prefix + code)) + "</span>" : "";
         }
      });
   }

   action("onDiariumRegister", function (record) {
      tasks.register(refresh(record));
   });
   action("onDiariumAddRecord", function (record) {
      tasks.addRecord(caseKey(record), refresh(record));
   });
   action("onDiariumStartDecision", function (record) {
      tasks.startDecision(caseKey(record), refresh(record));
   });
   action("onDiariumPublish", function (record) {
      tasks.publish(nodeId(record), title(record), refresh(record));
   });
   action("onDiariumWithdraw", function (record) {
      tasks.withdraw(nodeId(record), title(record), refresh(record));
   });

   codeRenderer("diariumStatus", "status", "diarium.status.");
   codeRenderer("diariumKind", "kind", "diarium.kind.");
   codeRenderer("diariumDirection", "direction", "diarium.direction.");
}());
