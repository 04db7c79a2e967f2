package se.diarium.decision.meeting;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Refusal;
import se.diarium.register.node.RuleAccessDeniedException;
import se.diarium.register.node.Sanction;
import se.diarium.register.node.Snapshot;

/**
 * Keeps meetings and items what the register made them, whichever door of the platform somebody comes through: their keys, states and
 * decisions follow rules that a written property knows nothing of.
 */
public class MeetingBehaviour {

    private final PolicyComponent policies;

    MeetingBehaviour(PolicyComponent policies) {
        this.policies = policies;
    }

    /** To be called once, before the platform takes requests. */
    void bind() {
        for (QName type : List.of(DiariumModel.TYPE_MEETING, DiariumModel.TYPE_AGENDA_ITEM)) {
            bind(NodeServicePolicies.OnCreateNodePolicy.QNAME, type, "onCreateNode");
            bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, type, "onUpdateProperties");
            bind(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, type, "beforeDeleteNode");
            bind(NodeServicePolicies.OnMoveNodePolicy.QNAME, type, "onMoveNode");
            bind(NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME, type, "beforeSetNodeType");
        }
    }

    private void bind(QName policy, QName type, String method) {
        policies.bindClassBehaviour(policy, type, new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    public void onCreateNode(ChildAssociationRef made) {
        refuseUnlessOurs(made.getChildRef(), "meeting.direct");
    }

    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!Sanction.given() && Nodes.isLive(node) && !before.isEmpty() && Snapshot.changed(before, after)) {
            Refusal.atCommit("meeting.direct");
        }
    }

    public void beforeDeleteNode(NodeRef node) {
        if (Nodes.isLive(node)) {
            throw new RuleAccessDeniedException("meeting.deletion");
        }
    }

    public void onMoveNode(ChildAssociationRef from, ChildAssociationRef to) {
        if (!from.getParentRef().equals(to.getParentRef())) {
            refuseUnlessOurs(from.getChildRef(), "register.move");
        }
    }

    public void beforeSetNodeType(NodeRef node, QName before, QName after) {
        if (!before.equals(after)) {
            refuseUnlessOurs(node, "register.type");
        }
    }

    private static void refuseUnlessOurs(NodeRef node, String code) {
        if (!Sanction.given() && Nodes.isLive(node)) {
            throw new RuleAccessDeniedException(code);
        }
    }
}
