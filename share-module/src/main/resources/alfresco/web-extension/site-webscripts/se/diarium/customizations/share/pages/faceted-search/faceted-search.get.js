<import resource="classpath:/alfresco/web-extension/site-webscripts/se/diarium/customizations/share/imports/model.lib.js">

/** A facet over one property of the register; labels say what codes mean. */
function facet(property, key, labels) {
   return {
      id: "FCTSRCH_DIARIUM_" + property.toUpperCase(),
      name: "diarium/search/CodeFacetFilters",
      config: {
         additionalCssClasses: "separated",
         label: msg.get("diarium.facet." + key),
         facetQName: "{http://diarium/model/content/1.0}" + property,
         sortBy: "DESCENDING",
         maxFilters: 10,
         hitThreshold: 1,
         minFilterValueLength: 1,
         headingLevel: 3,
         useHash: false,
         labels: labels
      }
   };
}

function labels(prefix, codes) {
   var texts = {};
   codes.forEach(function (code) {
      texts[code] = msg.get(prefix + code);
   });
   return texts;
}

DiariumModel.customizeHeader(model.jsonModel);

DiariumModel.each(model.jsonModel.widgets, "id", "FCTSRCH_SEARCH_FACET_LIST", function (list) {
   list.config.widgets = [
      facet("series", "body", {}),
      facet("kind", "kind", labels("diarium.kind.", ["letter", "plan", "report", "minutes", "minutesExtract", "governingDocument", "other"])),
      facet("year", "year", {}),
      facet("status", "status", labels("diarium.status.",
         ["REGISTERED", "IN_PREPARATION", "FOR_DECISION", "DECIDED", "DISPATCHED", "CLOSED", "VOIDED", "ARCHIVED"]))
   ].concat(list.config.widgets);
});

// A diarienummer written in the search box is looked up in any spelling; everything else is searched as before.
model.jsonModel.services = model.jsonModel.services.map(function (service) {
   if (service === "alfresco/services/SearchService") {
      return "diarium/services/SearchService";
   }
   if (service.name === "alfresco/services/SearchService") {
      service.name = "diarium/services/SearchService";
   }
   return service;
});
