/** What nodes of the register are called by what they say: those of them that have no names of their own. For Share's pages and their server. */
var DiariumNames = (function () {
   var LONGEST = 80;

   function shortened(text) {
      return text.length > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
   }

   /** Where a body handled a case: the body, and the day and the paragraph of its decision if it has decided. */
   function meetingOf(says) {
      return [
         says["dia:body"],
         says["dia:decisionDate"] && says["dia:decisionDate"].iso8601.substring(0, 10),
         says["dia:paragraph"] && "§ " + says["dia:paragraph"]
      ].filter(Boolean).join(" ");
   }

   return {
      /** Null for a node of no such kind; message(key, values) is what a text is in words. */
      of: function (node, message) {
         var says = node.properties;
         if (says["dia:recordNumber"]) {
            return message("diarium.part.record", [says["dia:recordNumber"], says["dia:title"]]);
         }
         switch (String(node.type)) {
            case "dia:case":
               return says["dia:diarienummer"] + " " + says["dia:title"];
            case "dia:party":
               return message("diarium.part.party", [says["dia:partyName"]]);
            case "dia:deadline":
               return message("diarium.part.deadline", [says["dia:deadlineWhat"]]);
            case "dia:note":
               return message("diarium.part.note", [shortened(says["dia:noteText"])]);
            case "dia:link":
               return message("diarium.part.link", []);
            case "dia:delegationDecision":
               return message("diarium.part.delegation", [says["dia:delegationNumber"], says["dia:delegationYear"]]);
            case "dia:consideration":
               return meetingOf(says) || shortened(says["dia:proposal"] || "") || null;
            case "dia:agendaItem":
               return says["dia:itemNumber"] + ". " + says["dia:itemTitle"];
            case "dia:goal":
            case "dia:focusArea":
            case "dia:assignment":
            case "dia:activity":
            case "dia:indicator":
               return message("diarium.part." + String(node.type).substring("dia:".length), [
                  shortened([says["dia:objectNumber"], says["dia:objectText"]].filter(Boolean).join(" "))
               ]);
            case "dia:outcome":
               return message("diarium.part.outcome", [says["dia:outcomeDay"].iso8601.substring(0, 10)]);
            default:
               return null;
         }
      }
   };
}());
