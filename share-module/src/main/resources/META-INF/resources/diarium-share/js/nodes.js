/** What Share's forms show of nodes and codes of the register: the words for them. */
(function () {
   window.Diarium = window.Diarium || {};

   /** Where the codes of a field are told. */
   var CODES = { prop_dia_partyRole: "party-roles", prop_dia_classification: "classification" };

   /** What a node of the register is called by what it says; null for any other. */
   window.Diarium.nameOf = function (node) {
      return DiariumNames.of(node, function (key, values) {
         return Alfresco.util.message.apply(Alfresco.util, [key, null].concat(values));
      });
   };

   /** The codes of a list as {code, title}, those below others after them. */
   window.Diarium.codesOf = function (items) {
      return items.reduce(function (codes, item) {
         return codes.concat({ code: item.code, title: item.title }, window.Diarium.codesOf(item.below || []));
      }, []);
   };

   /** Reads from the repository, as whoever is logged in to Share; what cannot be read leaves the page as it is. */
   function read(path, found) {
      window.fetch(Alfresco.constants.PROXY_URI + path, { credentials: "same-origin" }).then(function (response) {
         return response.ok ? response.json().then(found) : null;
      });
   }

   /** The page of Share that shows a node: there is one for folders and one for all else. */
   window.Diarium.pageOf = function (node) {
      return (node.isContainer ? "folder" : "document") + "-details?nodeRef=" + encodeURIComponent(node.nodeRef);
   };

   /**
    * Calls the links of a list by what their nodes say and leads them to the right page. Share runs the scripts of a form before the
    * form is in the page.
    */
   window.Diarium.nameNodes = function (listId) {
      YAHOO.util.Event.onContentReady(listId, function () {
         this.querySelectorAll("a[data-node]").forEach(function (link) {
            read("slingshot/doclib2/node/" + link.getAttribute("data-node").replace("://", "/"), function (answer) {
               link.textContent = window.Diarium.nameOf(answer.item.node) || link.textContent;
               link.href = Alfresco.constants.URL_PAGECONTEXT + window.Diarium.pageOf(answer.item.node);
            });
         });
      });
   };

   /** What a code of a list is called; the code itself where the list does not have it. */
   window.Diarium.titleOf = function (items, code) {
      var found = window.Diarium.codesOf(items).filter(function (item) {
         return item.code === code;
      });
      return found.length === 0 ? code : found[0].title;
   };

   /** Shows what a code is called in an element of a form that is only viewed. */
   window.Diarium.nameCode = function (elementId, resource, code) {
      YAHOO.util.Event.onContentReady(elementId, function () {
         var element = this;
         read("diarium/api/" + resource, function (answer) {
            element.textContent = window.Diarium.titleOf(answer.items, code);
         });
      });
   };

   /** What one step of a route is called: what is done, by whom, within how many days. */
   function stepOf(text) {
      var says = {};
      var kind = text.split(" ")[0];
      text.split(" ").slice(1).forEach(function (pair) {
         var at = pair.indexOf("=");
         says[pair.substring(0, at)] = pair.substring(at + 1);
      });
      var who = says.body || (says.who || "").split(",").join(", ");
      var how = [
         says.inTurn && Alfresco.util.message("diarium.route.inTurn"),
         says.days && Alfresco.util.message("diarium.route.days", null, says.days)
      ].filter(Boolean).join(", ");
      return Alfresco.util.message("diarium.route." + kind) + (who && ": " + who) + (how && " (" + how + ")");
   }

   /** What a route is called that a form tells as its steps with commas between them, and commas between those of a step too. */
   window.Diarium.routeOf = function (told) {
      return told.split(/,(?=(?:MANAGER|DIRECTOR|REVIEW|CONSULTATION|UNION|BODY)(?:[ ,]|$))/).map(stepOf).join(" \u2192 ");
   };

   /** Shows what the steps of a route are called in an element of a form that is only viewed. */
   window.Diarium.nameRoute = function (elementId, told) {
      YAHOO.util.Event.onContentReady(elementId, function () {
         this.textContent = window.Diarium.routeOf(told);
      });
   };

   /** Offers the codes that the register accepts in a field, each with its title. */
   function offer(input, resource) {
      read("diarium/api/" + resource, function (answer) {
         var list = document.createElement("datalist");
         list.id = input.id + "-codes";
         window.Diarium.codesOf(answer.items).forEach(function (item) {
            var option = document.createElement("option");
            option.value = item.code;
            option.label = item.title;
            list.appendChild(option);
         });
         input.parentNode.appendChild(list);
         input.setAttribute("list", list.id);
      });
   }

   YAHOO.Bubbling.on("afterFormRuntimeInit", function (layer, args) {
      var form = document.getElementById(args[1].runtime.formId);
      Object.keys(CODES).forEach(function (name) {
         var input = form && form.querySelector("input[name='" + name + "']");
         if (input) {
            offer(input, CODES[name]);
         }
      });
   });
}());
