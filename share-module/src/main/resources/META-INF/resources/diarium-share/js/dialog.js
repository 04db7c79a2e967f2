/**
 * A dialog with a form, made of the browser's own elements: it keeps the focus, closes on Escape and gives the focus back. Texts are
 * set as text, never as markup.
 */
(function () {
   var msg = Alfresco.util.message;
   var count = 0;

   function element(name, attributes, text) {
      var made = document.createElement(name);
      for (var attribute in attributes) {
         if (attributes.hasOwnProperty(attribute) && attributes[attribute] !== undefined && attributes[attribute] !== false) {
            made.setAttribute(attribute, attributes[attribute] === true ? attribute : attributes[attribute]);
         }
      }
      if (text !== undefined) {
         made.textContent = text;
      }
      return made;
   }

   function input(field, id) {
      var made;
      if (field.options) {
         made = element("select", { id: id, name: field.name, required: field.required });
         field.options.forEach(function (option) {
            made.appendChild(element("option", { value: option.value }, msg(option.label)));
         });
      } else if (field.type === "textarea") {
         made = element("textarea", { id: id, name: field.name, rows: "5", required: field.required });
      } else {
         made = element("input", {
            id: id, name: field.name, type: field.type || "text", required: field.required, pattern: field.pattern, placeholder: field.placeholder
         });
      }
      made.setAttribute("aria-describedby", id + "-error");
      if (field.value) {
         made.value = field.value;
      }
      return made;
   }

   function Dialog(spec) {
      var id = "diarium-dialog-" + (count += 1);
      var self = this;
      this.spec = spec;
      this.inputs = {};
      this.errors = {};
      this.node = element("dialog", { "class": "diarium-dialog", "aria-labelledby": id });
      this.form = element("form", { method: "dialog" });
      this.form.appendChild(element("h2", { id: id }, msg(spec.title)));
      if (spec.text) {
         this.form.appendChild(element("p", {}, spec.text));
      }
      this.problem = element("p", { "class": "diarium-problem", role: "alert" });
      this.form.appendChild(this.problem);
      (spec.fields || []).forEach(function (field) {
         self.addField(field, id + "-" + field.name);
      });
      this.addButtons();
      this.node.appendChild(this.form);
      this.form.addEventListener("submit", function (event) {
         event.preventDefault();
         self.send();
      });
      this.node.addEventListener("close", function () {
         self.node.parentNode.removeChild(self.node);
      });
   }

   Dialog.prototype.addField = function (field, id) {
      var row = element("div", { "class": "diarium-field" });
      row.appendChild(element("label", { "for": id }, msg(field.label)));
      this.inputs[field.name] = input(field, id);
      row.appendChild(this.inputs[field.name]);
      this.errors[field.name] = element("span", { id: id + "-error", "class": "diarium-problem" });
      row.appendChild(this.errors[field.name]);
      this.form.appendChild(row);
   };

   Dialog.prototype.addButtons = function () {
      var self = this;
      var row = element("div", { "class": "diarium-buttons" });
      var cancel = element("button", { type: "button" }, msg("diarium.button.cancel"));
      this.ok = element("button", { type: "submit", "class": "diarium-primary" }, msg(this.spec.button));
      cancel.addEventListener("click", function () {
         self.node.close();
      });
      row.appendChild(this.ok);
      row.appendChild(cancel);
      this.form.appendChild(row);
   };

   /** What was written, without what was left empty. */
   Dialog.prototype.values = function () {
      var values = {};
      for (var name in this.inputs) {
         if (this.inputs.hasOwnProperty(name) && this.inputs[name].type !== "file") {
            var value = this.inputs[name].value.trim();
            if (value !== "") {
               values[name] = value;
            }
         }
      }
      return values;
   };

   Dialog.prototype.send = function () {
      var self = this;
      this.ok.disabled = true;
      this.showProblem({ detail: "", errors: [] });
      this.spec.send(this.values(), function (answer) {
         self.node.close();
         self.spec.done(answer);
      }, function (problem) {
         self.ok.disabled = false;
         self.showProblem(problem);
      }, this.inputs);
   };

   /** Says what was wrong, each at its own field, and goes to the first of them. */
   Dialog.prototype.showProblem = function (problem) {
      var self = this;
      var elsewhere = [];
      var first = null;
      for (var name in this.errors) {
         if (this.errors.hasOwnProperty(name)) {
            this.errors[name].textContent = "";
            this.inputs[name].removeAttribute("aria-invalid");
         }
      }
      problem.errors.forEach(function (error) {
         var field = String(error.field).split(".")[0];
         if (self.errors[field]) {
            self.errors[field].textContent = error.message;
            self.inputs[field].setAttribute("aria-invalid", "true");
            first = first || self.inputs[field];
         } else {
            elsewhere.push(error.message);
         }
      });
      this.problem.textContent = (first || elsewhere.length === 0 ? [problem.detail] : []).concat(elsewhere).join(" ");
      if (first) {
         first.focus();
      }
   };

   Dialog.prototype.open = function () {
      document.body.appendChild(this.node);
      this.node.showModal();
   };

   window.Diarium.openDialog = function (spec) {
      new Dialog(spec).open();
   };
}());
