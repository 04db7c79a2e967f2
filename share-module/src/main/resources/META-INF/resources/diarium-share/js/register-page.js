/** The button of the register page; the rest of the page needs no script. */
(function () {
   window.Diarium.RegisterPage = function (htmlId) {
      window.Diarium.RegisterPage.superclass.constructor.call(this, "Diarium.RegisterPage", htmlId, []);
      return this;
   };

   YAHOO.extend(window.Diarium.RegisterPage, Alfresco.component.Base, {
      onReady: function () {
         var htmlId = this.id;
         var button = document.getElementById(this.id).querySelector(".diarium-register-case");
         if (button) {
            button.addEventListener("click", function () {
               window.Diarium.tasks.register(document.getElementById(htmlId + "-series").value.trim(), function () {
                  window.location.reload();
               });
            });
         }
      }
   });
}());
