/** Reads a diarienummer as people write it, and says it as a query of the repository's search. */
define([], function () {
   var YEAR = "((?:19|20)\\d{2}|\\d{2})\\s*$";
   var WITH_SERIES = new RegExp("^\\s*([A-Z\u00c5\u00c4\u00d6a-z\u00e5\u00e4\u00f6]{1,10})[\\s\\/.:-]*(\\d{1,6})\\s*[\\/-]\\s*" + YEAR);
   // Without a series only the slash tells it from a date, a telephone number or an organisation's number.
   var WITHOUT_SERIES = new RegExp("^\\s*()(\\d{1,6})\\s*\\/\\s*" + YEAR);
   // Among other words only this spelling: the others might be anything.
   var AMONG_WORDS = /(^|\s)([A-Z\u00c5\u00c4\u00d6a-z\u00e5\u00e4\u00f6]{1,10})\/(\d{1,6})\/((?:19|20)\d{2}|\d{2})(?=\s|$)/g;
   var QUERY_LANGUAGE = /["():]/;

   function fullYear(written) {
      var year = parseInt(written, 10);
      if (written.length === 4) {
         return year;
      }
      var next = new Date().getFullYear() + 1;
      return 2000 + year > next ? 1900 + year : 2000 + year;
   }

   /** {series, number, year} where the whole text is a diarienummer, its series "" when left out; otherwise null. */
   function read(text) {
      var parts = WITH_SERIES.exec(text || "") || WITHOUT_SERIES.exec(text || "");
      return parts === null ? null : { series: parts[1].toUpperCase(), number: parseInt(parts[2], 10), year: fullYear(parts[3]) };
   }

   /** The search takes a diarienummer among words apart at its slashes unless it is a phrase. */
   function withPhrases(text) {
      if (!text || QUERY_LANGUAGE.test(text)) {
         return text;
      }
      return text.replace(AMONG_WORDS, function (written, before, series, number, year) {
         return before + "\"" + series.toUpperCase() + "/" + parseInt(number, 10) + "/" + fullYear(year) + "\"";
      });
   }

   return {
      read: read,

      /**
       * The query where the whole text is a diarienummer, with or without its series; a phrase of each diarienummer among other
       * words; otherwise the text as it is.
       */
      asQuery: function (text) {
         var key = read(text);
         if (key === null) {
            return withPhrases(text);
         }
         var query = "=dia:number:" + key.number + " AND =dia:year:" + key.year;
         return "(" + (key.series ? "=dia:series:\"" + key.series + "\" AND " : "") + query + ")";
      }
   };
});
