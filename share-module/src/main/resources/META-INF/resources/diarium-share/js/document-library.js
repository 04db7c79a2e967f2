/** The actions of the register in the document library and on the details pages, and how its codes are shown there. */
(function () {
   var tasks = window.Diarium.tasks;

   function property(record, name) {
      return record.node.properties["dia:" + name];
   }

   function caseKey(properties) {
      return { series: properties["dia:series"], number: properties["dia:number"], year: properties["dia:year"] };
   }

   function nodeId(record) {
      return String(record.nodeRef || record.node.nodeRef).split("/").pop();
   }

   function title(record) {
      return property(record, "title") || record.displayName || record.fileName;
   }

   /** The name of a file without what says its format. */
   function stem(record) {
      return record.displayName.replace(/\.[^.]{1,5}$/, "");
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

   /** The series whose folder, or year's folder, this is: the register keeps its folders as register/series/year. */
   function series(record) {
      return (record.location.repoPath + "/" + record.location.file).split("/").filter(Boolean)[1] || "";
   }

   /** Shows a property as the text that is made of its value, which nobody has escaped yet. */
   function renderer(name, propertyName, text) {
      YAHOO.Bubbling.fire("registerRenderer", {
         propertyName: name,
         renderer: function (record, label) {
            var value = property(record, propertyName);
            return value ? "<span class=\"item\">" + label + Alfresco.util.encodeHTML(text(value)) + "</span>" : "";
         }
      });
   }

   function codeRenderer(name, propertyName, prefix) {
      renderer(name, propertyName, function (code) {
         return Alfresco.util.message(prefix + code);
      });
   }

   /** A day alone: the time that the platform keeps with it means nothing. */
   function dateRenderer(name, propertyName) {
      renderer(name, propertyName, function (date) {
         return date.iso8601.substring(0, 10);
      });
   }

   action("onDiariumRegister", function (record) {
      tasks.register(series(record), refresh(record));
   });
   action("onDiariumAddRecord", function (record) {
      tasks.addRecord(caseKey(record.node.properties), refresh(record));
   });
   action("onDiariumRegisterMaterial", function (record) {
      tasks.registerMaterial(caseKey(record.parent.properties), nodeId(record), stem(record), refresh(record));
   });
   action("onDiariumStartDecision", function (record) {
      tasks.startDecision(caseKey(record.node.properties), refresh(record));
   });
   action("onDiariumPublish", function (record) {
      tasks.publish(nodeId(record), title(record), refresh(record));
   });
   action("onDiariumWithdraw", function (record) {
      tasks.withdraw(nodeId(record), title(record), refresh(record));
   });

   action("onDiariumDocument", function (record) {
      window.location.assign(Alfresco.constants.PROXY_URI + "diarium/api/records/" + encodeURIComponent(nodeId(record)) + "/document");
   });

   codeRenderer("diariumStatus", "status", "diarium.status.");
   codeRenderer("diariumKind", "kind", "diarium.kind.");
   codeRenderer("diariumDirection", "direction", "diarium.direction.");
   dateRenderer("diariumRegistered", "registeredDate");
   dateRenderer("diariumDate", "date");
}());
