/** Share's search box; what it suggests while a diarienummer is written is the records of that case. */
define(["dojo/_base/declare", "alfresco/header/SearchBox", "diarium/search/diarienummer"], function (declare, SearchBox, diarienummer) {
   return declare([SearchBox], {
      liveSearchDocuments: function (terms, startIndex) {
         this.inherited(arguments, [diarienummer.asQuery(terms), startIndex]);
      }
   });
});
