/** Share's search service; a term that is a diarienummer finds the case and its records in whatever spelling. */
define(["dojo/_base/declare", "dojo/_base/lang", "alfresco/services/SearchService", "diarium/search/diarienummer"],
   function (declare, lang, SearchService, diarienummer) {
      return declare([SearchService], {
         onSearchRequest: function (payload) {
            var request = payload && payload.term ? lang.mixin({}, payload, { term: diarienummer.asQuery(payload.term) }) : payload;
            this.inherited(arguments, [request]);
         }
      });
   });
