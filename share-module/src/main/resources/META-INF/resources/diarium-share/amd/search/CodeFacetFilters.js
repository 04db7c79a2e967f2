/** A facet over codes, which are shown by the labels it is given. */
define(["dojo/_base/declare", "dojo/_base/lang", "alfresco/search/FacetFilters"],
   function (declare, lang, FacetFilters) {
      return declare([FacetFilters], {
         /** The label of each code. */
         labels: null,

         processFacetFilters: function (payload) {
            var results = [];
            for (var key in payload.facetResults) {
               if (payload.facetResults.hasOwnProperty(key)) {
                  var result = payload.facetResults[key];
                  results.push(lang.mixin({}, result, { label: (this.labels || {})[result.value] || result.label || result.value }));
               }
            }
            this.inherited(arguments, [lang.mixin({}, payload, { facetResults: results })]);
         }
      });
   });
