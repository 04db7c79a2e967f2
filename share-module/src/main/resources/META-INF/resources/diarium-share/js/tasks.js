/** What is done with the register from Share: a dialog for each, and the call that follows. */
(function () {
   var api = window.Diarium.api;
   var KINDS = ["letter", "plan", "report", "minutes", "minutesExtract", "governingDocument", "other"];
   var DIRECTIONS = ["RECEIVED", "SENT", "DRAWN_UP"];
   var SECRECY = { name: "secrecy", label: "diarium.label.secrecy", pattern: "[0-9]{1,2}:[0-9]{1,2}", placeholder: "21:7" };

   function options(prefix, codes) {
      return codes.map(function (code) {
         return { value: code, label: prefix + code };
      });
   }

   function say(text) {
      Alfresco.util.PopupManager.displayMessage({ text: text });
   }

   /** Chapter, section and its letter as the API has them in JSON; null where what was written is no such thing. */
   function secrecy(written) {
      var parts = /^(\d{1,2}):(\d{1,2})\s?([a-zA-Z]?)$/.exec(written);
      return parts === null ? null : { chapter: parseInt(parts[1], 10), section: parseInt(parts[2], 10), letter: parts[3] };
   }

   /** What is said of a record when it is registered, whatever its file is. */
   function recordFields(title, direction) {
      return [
         { name: "title", label: "diarium.label.title", required: true, value: title },
         { name: "publicTitle", label: "diarium.label.publicTitle" },
         { name: "kind", label: "diarium.label.kind", options: options("diarium.kind.", KINDS), value: "other" },
         {
            name: "direction", label: "diarium.label.direction", options: options("diarium.direction.", DIRECTIONS), value: direction,
            required: true
         },
         { name: "date", label: "diarium.label.date", type: "date" },
         { name: "counterparty", label: "diarium.label.counterparty" },
         { name: "publicCounterparty", label: "diarium.label.publicCounterparty" },
         { name: "periodFirstYear", label: "diarium.label.firstYear", pattern: "[0-9]{4}" },
         { name: "periodLastYear", label: "diarium.label.lastYear", pattern: "[0-9]{4}" },
         { name: "documentKind", label: "diarium.label.documentKind" },
         { name: "documentFor", label: "diarium.label.documentFor" },
         SECRECY
      ];
   }

   /** The values without the kind that stands there before anybody chooses, where the kind of document says what it is. */
   function withOneKind(values) {
      if (values.documentKind && values.kind === "other") {
         delete values.kind;
      }
      return values;
   }

   /** The values with what the API has in JSON as something else than text. */
   window.Diarium.recordOf = function (values) {
      ["periodFirstYear", "periodLastYear"].forEach(function (name) {
         if (values[name]) {
            values[name] = parseInt(values[name], 10);
         }
      });
      if (values.secrecy) {
         values.secrecy = secrecy(values.secrecy);
      }
      return withOneKind(values);
   };

   window.Diarium.tasks = {
      /** Registers a case, in the series if nobody writes another; calls done with it. */
      register: function (series, done) {
         window.Diarium.openDialog({
            title: "diarium.action.register",
            button: "diarium.button.register",
            fields: [
               { name: "series", label: "diarium.label.series", required: true, value: series },
               { name: "title", label: "diarium.label.title", required: true },
               { name: "publicTitle", label: "diarium.label.publicTitle" },
               { name: "initiator", label: "diarium.label.initiator" },
               { name: "publicInitiator", label: "diarium.label.publicInitiator" },
               { name: "handler", label: "diarium.label.handler" },
               { name: "registered", label: "diarium.label.registered", type: "date" },
               SECRECY,
               { name: "diarienummer", label: "diarium.label.givenNumber" }
            ],
            send: function (values, success, failure) {
               if (values.secrecy) {
                  values.secrecy = secrecy(values.secrecy);
               }
               api.registerCase(values, success, failure);
            },
            done: function (answer) {
               say(Alfresco.util.message("diarium.message.registered", null, answer.diarienummer));
               done(answer);
            }
         });
      },

      /** Adds a file as a record of the case {series, number, year}. */
      addRecord: function (key, done) {
         window.Diarium.openDialog({
            title: "diarium.action.addRecord",
            button: "diarium.button.add",
            fields: [{ name: "file", label: "diarium.label.file", type: "file", required: true }].concat(recordFields("", "RECEIVED")),
            send: function (values, success, failure, inputs) {
               var form = new FormData();
               var given = withOneKind(values);
               for (var name in given) {
                  if (given.hasOwnProperty(name)) {
                     form.append(name, given[name]);
                  }
               }
               form.append("file", inputs.file.files[0]);
               api.addRecord(key, form, success, failure);
            },
            done: function (answer) {
               say(Alfresco.util.message("diarium.message.added", null, answer.title));
               done(answer);
            }
         });
      },

      /** Registers a file of the working material of the case {series, number, year} as a record of it. */
      registerMaterial: function (key, id, title, done) {
         window.Diarium.openDialog({
            title: "diarium.action.registerMaterial",
            text: Alfresco.util.message("diarium.registerMaterial.confirm"),
            button: "diarium.button.register",
            fields: recordFields(title, "DRAWN_UP"),
            send: function (values, success, failure) {
               api.registerMaterial(key, id, window.Diarium.recordOf(values), success, failure);
            },
            done: function (answer) {
               say(Alfresco.util.message("diarium.message.materialRegistered", null, answer.title));
               done(answer);
            }
         });
      },

      /** Proposes a decision in the case {series, number, year}. */
      startDecision: function (key, done) {
         window.Diarium.openDialog({
            title: "diarium.action.startDecision",
            button: "diarium.button.propose",
            fields: [
               { name: "body", label: "diarium.label.body", required: true, value: key.series },
               { name: "proposal", label: "diarium.label.proposal", type: "textarea", required: true },
               { name: "manager", label: "diarium.label.manager" }
            ],
            send: function (values, success, failure) {
               api.startDecision(key, values, success, failure);
            },
            done: function (answer) {
               say(Alfresco.util.message("diarium.message.proposed"));
               done(answer);
            }
         });
      },

      publish: function (id, title, done) {
         window.Diarium.openDialog({
            title: "diarium.action.publish",
            text: Alfresco.util.message("diarium.publish.confirm", null, title),
            button: "diarium.button.publish",
            send: function (values, success, failure) {
               api.publish(id, success, failure);
            },
            done: function (answer) {
               say(Alfresco.util.message("diarium.message.published", null, title));
               done(answer);
            }
         });
      },

      withdraw: function (id, title, done) {
         window.Diarium.openDialog({
            title: "diarium.action.withdraw",
            text: Alfresco.util.message("diarium.withdraw.confirm", null, title),
            button: "diarium.button.withdraw",
            fields: [{ name: "reason", label: "diarium.label.reason", type: "textarea", required: true }],
            send: function (values, success, failure) {
               api.withdraw(id, values.reason || "", success, failure);
            },
            done: function (answer) {
               say(Alfresco.util.message("diarium.message.withdrawn", null, title));
               done(answer);
            }
         });
      }
   };
}());
