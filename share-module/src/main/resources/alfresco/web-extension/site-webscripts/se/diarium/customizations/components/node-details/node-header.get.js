<import resource="classpath:/META-INF/resources/diarium-share/js/names.js">

/** Parts of a case, and how a body handled it, are named by ids that mean nothing to people; records and cases have names. */
if (model.item && /^dia:(party|deadline|note|link|delegationDecision|consideration|agendaItem)$/.test(String(model.item.node.type))) {
   model.item.displayName = DiariumNames.of(model.item.node, function (key, values) {
      return msg.get(key, values);
   }) || model.item.displayName;
}
