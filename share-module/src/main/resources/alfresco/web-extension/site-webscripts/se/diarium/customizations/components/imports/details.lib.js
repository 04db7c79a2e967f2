/** What a details page offers for the node that it shows. */
var DiariumDetails = {
   /**
    * Whether one of Share's actions is offered, which its panels offer too without asking: they only ask who may write.
    * A node that is not of the register has what Share gives it.
    */
   offers: function (actionId) {
      var details = AlfrescoUtil.getNodeDetails(model.nodeRef, model.site, { actions: true });
      return details === null || details.item.node.type.indexOf("dia:") !== 0
         || details.item.actions.some(function (action) {
            return action.id == actionId;
         });
   }
};
