/** Choosing a record of a case in a form by its title, and answering a consultation with a file. */
(function () {
   window.Diarium = window.Diarium || {};

   var API = Alfresco.constants.PROXY_URI + "diarium/api/";

   /** The address of a case by its key in the process (series, year, number); null where there is none yet. */
   window.Diarium.addressOf = function (key) {
      var parts = String(key || "").split("/");
      return parts.length === 3 ? "cases/" + [parts[0], parts[2], parts[1]].map(encodeURIComponent).join("/") : null;
   };

   /** The records of a case that can be chosen, as {value, text}: those that are voided cannot. */
   window.Diarium.choicesOf = function (records) {
      return records.filter(function (record) {
         return !record.voided;
      }).map(function (record) {
         return { value: record.id, text: Alfresco.util.message("diarium.part.record", null, record.recordNumber, record.title) };
      });
   };

   /** The address with Share's token, which it asks for there where a form has several parts. */
   window.Diarium.protectedAddress = function (address, policy) {
      return policy && policy.isFilterEnabled()
         ? address + "?" + encodeURIComponent(policy.getParameter()) + "=" + encodeURIComponent(policy.getToken())
         : address;
   };

   /** What a problem says: each of its rules after the label that the form has for its field; what happened, where it has no rules. */
   window.Diarium.problemText = function (problem, labelOf) {
      var rules = (problem.errors || []).map(function (error) {
         return [labelOf(error.field), error.message].filter(Boolean).join(" ");
      });
      return rules.length > 0 ? rules.join(" ") : problem.detail;
   };

   /** The labels of what is written for an answer with a file: beside the file, and the form's comment. */
   function answerLabels(id, form) {
      return function (name) {
         var input = document.getElementById(id + "-" + name) || form.querySelector("textarea[name='prop_diawf_" + name + "']");
         return input && input.labels && input.labels.length > 0 ? input.labels[0].firstChild.textContent.trim() : "";
      };
   }

   function offer(select, key, chosen) {
      var address = window.Diarium.addressOf(key);
      while (select.options.length > 1) {
         select.remove(1);
      }
      if (address === null) {
         return;
      }
      window.fetch(API + address, { credentials: "same-origin" }).then(function (response) {
         return response.ok ? response.json() : { records: [] };
      }).then(function (found) {
         window.Diarium.choicesOf(found.records || []).forEach(function (choice) {
            select.add(new Option(choice.text, choice.value, false, choice.value === chosen));
         });
      });
   }

   function sendAnswer(id, form) {
      var problem = document.getElementById(id + "-problem");
      var file = document.getElementById(id + "-file").files[0];
      var comment = form.querySelector("textarea[name='prop_diawf_comment']");
      var task = new URLSearchParams(window.location.search).get("taskId");
      var body = new FormData();
      if (!file) {
         problem.textContent = Alfresco.util.message("diarium.answer.noFile");
         return;
      }
      body.append("title", document.getElementById(id + "-title").value);
      if (comment && comment.value.trim() !== "") {
         body.append("comment", comment.value);
      }
      body.append("file", file);
      problem.textContent = "";
      window.fetch(window.Diarium.protectedAddress(API + "tasks/" + encodeURIComponent(task) + "/answer", Alfresco.util.CSRFPolicy), {
         method: "POST",
         headers: { "Accept": "application/json, application/problem+json", "X-Requested-With": "XMLHttpRequest" },
         credentials: "same-origin",
         body: body
      }).then(function (response) {
         if (response.ok) {
            window.location.assign(Alfresco.constants.URL_PAGECONTEXT + "my-tasks");
            return null;
         }
         return response.json().then(function (refused) {
            problem.textContent = window.Diarium.problemText(refused, answerLabels(id, form));
         });
      }).then(null, function () {
         problem.textContent = Alfresco.util.message("diarium.failed");
      });
   }

   /** Fills the choice of a form with the records of its case, also when another case is written, and takes the file of an answer. */
   window.Diarium.chooseRecord = function (id, chosen) {
      YAHOO.util.Event.onContentReady(id, function () {
         var select = this;
         YAHOO.util.Event.onDOMReady(function () {
            var key = select.form.querySelector("[name='prop_diawf_key']");
            var send = document.getElementById(id + "-send");
            if (key) {
               offer(select, key.value, chosen);
               YAHOO.Bubbling.on("mandatoryControlValueUpdated", function (layer, args) {
                  if (args[1] === key) {
                     offer(select, key.value, chosen);
                  }
               });
            }
            if (send) {
               send.addEventListener("click", function () {
                  sendAnswer(id, select.form);
               });
            }
         });
      });
   };
}());
