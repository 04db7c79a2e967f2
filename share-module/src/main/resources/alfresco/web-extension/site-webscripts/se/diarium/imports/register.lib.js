/** What the components share: asking the workspace API of the repository and preparing its answers for the templates. */
var DiariumRegister = {
   SETTLED: ["CLOSED", "VOIDED", "ARCHIVED"],

   /** What the API answers to a GET, or null where it cannot be had. Share's connector sends who asks and the language. */
   get: function (path, parameters) {
      var query = [];
      for (var name in parameters) {
         if (parameters[name]) {
            query.push(encodeURIComponent(name) + "=" + encodeURIComponent(parameters[name]));
         }
      }
      var answer = remote.call("/diarium/api/" + path + (query.length > 0 ? "?" + query.join("&") : ""));
      return answer.status.code == 200 ? JSON.parse(answer.toString()) : null;
   },

   isSettled: function (row) {
      return this.SETTLED.indexOf(row.status) !== -1;
   },

   /** A case as the templates show it. */
   caseRow: function (row) {
      return {
         diarienummer: row.diarienummer,
         title: row.title,
         handler: row.handler || "",
         registered: row.registered || "",
         status: msg.get("diarium.status." + row.status),
         secret: row.secrecy ? msg.get("diarium.indicator.secret", [String(row.secrecy.chapter), String(row.secrecy.section) + (row.secrecy.letter ? " " + row.secrecy.letter : "")]) : "",
         url: url.context + "/page/folder-details?nodeRef=workspace://SpacesStore/" + encodeURIComponent(row.id)
      };
   },

   /** The frame that Share's dashboard gives each dashlet: its size and its help. */
   dashletWidgets: function () {
      return [
         {
            id: "DashletResizer",
            name: "Alfresco.widget.DashletResizer",
            initArgs: ["\"" + args.htmlid + "\"", "\"" + instance.object.id + "\""],
            useMessages: false
         },
         {
            id: "DashletTitleBarActions",
            name: "Alfresco.widget.DashletTitleBarActions",
            useMessages: false,
            options: {
               actions: [
                  {
                     cssClass: "help",
                     bubbleOnClick: { message: model.help },
                     tooltip: msg.get("diarium.dashlet.help")
                  }
               ]
            }
         }
      ];
   }
};
