/** The form that starts a decision process by hand: who comes from a case or a record, or writes its number, need not write more of it. */
(function () {
   window.Diarium = window.Diarium || {};

   /** What the form says of a case. Those whose task it becomes may not be allowed to read the title of a secret one. */
   window.Diarium.proposalOf = function (found) {
      return {
         key: [found.series, found.year, found.number].join("/"),
         diarienummer: found.diarienummer,
         caseTitle: (found.secrecy ? found.publicTitle : found.title) || "",
         body: found.series
      };
   };

   function field(form, name) {
      return form.querySelector("[name='prop_diawf_" + name + "']");
   }

   function write(form, name, value) {
      field(form, name).value = value;
      YAHOO.Bubbling.fire("mandatoryControlValueUpdated", field(form, name));
   }

   function fill(form, found) {
      var proposal = window.Diarium.proposalOf(found);
      proposal.body = field(form, "body").value || proposal.body;
      for (var name in proposal) {
         if (proposal.hasOwnProperty(name)) {
            write(form, name, proposal[name]);
         }
      }
   }

   /** Reads from the repository, as whoever is logged in to Share; calls one of the two with what was answered. */
   function read(path, found, refused) {
      window.fetch(Alfresco.constants.PROXY_URI + path, { credentials: "same-origin" }).then(function (response) {
         return response.json().then(response.ok ? found : refused);
      }).then(null, function () {
         refused({ detail: Alfresco.util.message("diarium.failed") });
      });
   }

   /** Fills the form in with a case; without one, what was filled in of another is taken away, so that it cannot be sent. */
   function lookUp(form, key, problem) {
      read("diarium/api/cases/" + [key.series, key.number, key.year].map(encodeURIComponent).join("/"), function (found) {
         problem.textContent = "";
         fill(form, found);
      }, function (refused) {
         problem.textContent = refused.detail;
         write(form, "key", "");
         write(form, "caseTitle", "");
      });
   }

   /** Looks up the case that a node is or belongs to; a node of no case leaves the form as it is. */
   function lookUpNode(form, nodeRef, problem) {
      read("slingshot/doclib2/node/" + nodeRef.replace("://", "/"), function (answer) {
         var properties = answer.item.node.properties;
         if (properties["dia:series"]) {
            lookUp(form, { series: properties["dia:series"], number: properties["dia:number"], year: properties["dia:year"] }, problem);
         }
      }, function () {
         problem.textContent = "";
      });
   }

   function help(form) {
      var number = field(form, "diarienummer");
      var problem = document.createElement("span");
      problem.className = "diarium-refused";
      problem.setAttribute("role", "alert");
      number.parentNode.appendChild(problem);
      number.addEventListener("change", function () {
         require(["diarium/search/diarienummer"], function (diarienummer) {
            var key = diarienummer.read(number.value);
            if (key !== null && key.series) {
               lookUp(form, key, problem);
            }
         });
      });
      var selected = new URLSearchParams(window.location.search).get("selectedItems");
      if (selected) {
         lookUpNode(form, selected.split(",")[0], problem);
      }
   }

   YAHOO.Bubbling.on("afterFormRuntimeInit", function (layer, args) {
      var form = document.getElementById(args[1].runtime.formId);
      if (form && field(form, "key")) {
         help(form);
      }
   });
}());
