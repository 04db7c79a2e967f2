/** What Share's forms need to be good forms of the register: they say why it refused, and keep each task's comment its own. */
(function () {
   window.Diarium = window.Diarium || {};

   /**
    * What the register said in the message of a failed answer, null where it said nothing: the platform puts its rules' texts after a
    * number of eight digits. Names of fields become what labelOf answers for them, and are left out where it answers nothing.
    */
   window.Diarium.refusal = function (message, labelOf) {
      var parts = String(message || "").split(/\b\d{8}\s/);
      if (parts.length === 1) {
         return null;
      }
      var text = parts.pop().trim();
      if (text.indexOf("(") === -1) {
         text = text.replace(/\)+$/, "");
      }
      return text.split(/; (?=\w+: )/).map(function (rule) {
         var named = /^(\w+): (.+)$/.exec(rule);
         var label = named ? labelOf(named[1]) : "";
         return named ? (label ? label + " " : "") + named[2] : rule;
      }).join(" ");
   };

   /** The properties that a field of the register may be: the process and the parts of a case put a word before their own. */
   window.Diarium.propertiesOf = function (name) {
      var own = name.charAt(0).toUpperCase() + name.substring(1);
      return [
         "dia_" + name, "diawf_" + name, "diawf_decision" + own, "dia_party" + own, "dia_deadline" + own, "dia_note" + own,
         "dia_delegation" + own
      ];
   };

   /** The label that a form shows for a field of the register. */
   function labels(form) {
      return function (name) {
         var input = form.querySelector(window.Diarium.propertiesOf(name).map(function (property) {
            return "[name='prop_" + property + "']";
         }).join(", "));
         var label = input && form.querySelector("label[for^='" + input.id + "']");
         return label ? label.firstChild.textContent : "";
      };
   }

   function sayRefusals(runtime, form) {
      var handlers = runtime.ajaxSubmitHandlers;
      var shares = handlers && handlers.failureCallback;
      if (shares) {
         handlers.failureCallback = {
            fn: function (response) {
               var text = window.Diarium.refusal(response.json && response.json.message, labels(form));
               if (text) {
                  Alfresco.util.PopupManager.displayPrompt({ title: Alfresco.util.message("message.failure"), text: text });
               } else {
                  shares.fn.call(shares.scope, response);
               }
            },
            scope: window
         };
      }
   }

   /** Whether what is written in a form goes to the register: it has a field of it, or makes something of a type of it. */
   window.Diarium.isOurs = function (form) {
      return form.querySelector("[name^='prop_dia_'], [name^='prop_diawf_']") !== null
         || /\/api\/type\/dia(:|%3A)/i.test(form.getAttribute("action"));
   };

   /** The last one's comment stands in the field of the next one's, who would send it as an own one. */
   function keepCommentApart(form) {
      var field = form.querySelector("textarea[name='prop_diawf_comment']");
      if (field && field.value.trim() !== "") {
         var before = document.createElement("p");
         before.className = "diarium-before";
         before.textContent = Alfresco.util.message("diarium.task.commentBefore", null, field.value.trim());
         field.parentNode.insertBefore(before, field.parentNode.firstChild);
         field.value = "";
      }
   }

   YAHOO.Bubbling.on("afterFormRuntimeInit", function (layer, args) {
      var runtime = args[1].runtime;
      var form = document.getElementById(runtime.formId);
      if (form && window.Diarium.isOurs(form)) {
         sayRefusals(runtime, form);
         keepCommentApart(form);
      }
   });
}());
