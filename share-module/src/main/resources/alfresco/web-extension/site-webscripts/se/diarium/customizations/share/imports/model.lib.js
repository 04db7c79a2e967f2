/** Finding our way in the page models that Share has built. */
var DiariumModel = {
   /** Calls found with every part of the model, at any depth, whose attribute has the value. */
   each: function (part, attribute, value, found) {
      if (Array.isArray(part)) {
         part.forEach(function (child) {
            DiariumModel.each(child, attribute, value, found);
         });
      } else if (part !== null && typeof part === "object") {
         if (part[attribute] === value) {
            found(part);
         }
         if (part.config) {
            DiariumModel.each(part.config.widgets, attribute, value, found);
         }
         if (part.widgets) {
            DiariumModel.each(part.widgets, attribute, value, found);
         }
      }
   },

   /** The way to the workspace, our search box, which understands diarienummer, and our site preset: in the header of every page. */
   customizeHeader: function (page) {
      DiariumModel.each(page.widgets, "id", "HEADER_APP_MENU_BAR", function (part) {
         part.config = part.config || {};
         part.config.widgets = (part.config.widgets || []).concat([
            {
               id: "HEADER_DIARIUM",
               name: "alfresco/menus/AlfMenuBarItem",
               config: { id: "HEADER_DIARIUM", label: msg.get("diarium.page.workspace.title"), targetUrl: "diarium-workspace" }
            }
         ]);
      });
      DiariumModel.each(page.widgets, "id", "HEADER_SEARCH", function (part) {
         part.name = "diarium/header/SearchBox";
      });
      DiariumModel.each(page.services, "id", "SITE_SERVICE", function (part) {
         part.config = part.config || {};
         part.config.additionalSitePresets = (part.config.additionalSitePresets || []).concat([
            { label: msg.get("diarium.preset.title"), value: "diarium-site-dashboard" }
         ]);
      });
   }
};
