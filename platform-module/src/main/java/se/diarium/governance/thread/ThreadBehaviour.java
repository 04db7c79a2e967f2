package se.diarium.governance.thread;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Makes the objects of plans and their answers keep the register's rules, whichever door of the platform somebody comes through. They
 * are made by the register alone and never deleted, moved or turned into something else; what an object says may be changed elsewhere
 * by those who may change it here, an answer may not.
 */
public class ThreadBehaviour {

    private final PolicyComponent policies;
    private final ObjectKeeping objects;
    private final AnswerKeeping answers;

    ThreadBehaviour(PolicyComponent policies, ObjectKeeping objects, AnswerKeeping answers) {
        this.policies = policies;
        this.objects = objects;
        this.answers = answers;
    }

    /** To be called once, before the platform takes requests. */
    void bind() {
        bind(NodeServicePolicies.OnCreateNodePolicy.QNAME, DiariumModel.TYPE_PLAN_OBJECT, "onCreateObject");
        bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, DiariumModel.TYPE_PLAN_OBJECT, "onUpdateObject");
        bind(NodeServicePolicies.OnCreateNodePolicy.QNAME, DiariumModel.TYPE_OUTCOME, "onCreateAnswer");
        bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, DiariumModel.TYPE_OUTCOME, "onUpdateAnswer");
        bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, DiariumModel.TYPE_RECORD, "onUpdateRecord");
        for (QName type : List.of(DiariumModel.TYPE_PLAN_OBJECT, DiariumModel.TYPE_OUTCOME)) {
            bind(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, type, "beforeDeleteNode");
            bind(NodeServicePolicies.OnMoveNodePolicy.QNAME, type, "onMoveNode");
            bind(NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME, type, "beforeSetNodeType");
            bind(NodeServicePolicies.OnSetNodeTypePolicy.QNAME, type, "beforeSetNodeType");
        }
    }

    private void bind(QName policy, QName type, String method) {
        policies.bindClassBehaviour(policy, type, new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    public void onCreateObject(ChildAssociationRef made) {
        if (requireOurs(made.getChildRef())) {
            objects.keep(made.getChildRef(), Map.of());
        }
    }

    /** Whether the node is one that people work with and that the register makes. */
    private static boolean requireOurs(NodeRef node) {
        if (!Nodes.isLive(node)) {
            return false;
        }
        if (!Sanction.given()) {
            throw new RuleAccessDeniedException("planObject.direct");
        }
        return true;
    }

    public void onUpdateObject(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!isChange(node, before, after)) {
            return;
        }
        if (!Sanction.given()) {
            Optional<String> rule = objects.forbidden(node, before, after);
            if (rule.isPresent()) {
                Refusal.atCommit(rule.get());
                return;
            }
        }
        objects.keep(node, before);
    }

    private static boolean isChange(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        return Nodes.isLive(node) && !before.isEmpty() && Snapshot.changed(before, after);
    }

    public void onCreateAnswer(ChildAssociationRef made) {
        if (requireOurs(made.getChildRef())) {
            answers.keep(made.getChildRef(), Map.of());
        }
    }

    public void onUpdateAnswer(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!isChange(node, before, after)) {
            return;
        }
        if (Sanction.given()) {
            answers.keep(node, before);
        } else {
            Refusal.atCommit("planObject.direct");
        }
    }

    /** A plan that is decided, or whose period changes. */
    public void onUpdateRecord(NodeRef record, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (isChange(record, before, after)) {
            objects.follow(record, before, after);
        }
    }

    public void beforeDeleteNode(NodeRef node) {
        if (Nodes.isLive(node)) {
            throw new RuleAccessDeniedException("register.deletion");
        }
    }

    public void onMoveNode(ChildAssociationRef from, ChildAssociationRef to) {
        if (Nodes.isLive(from.getChildRef()) && !from.getParentRef().equals(to.getParentRef())) {
            throw new RuleAccessDeniedException("register.move");
        }
    }

    public void beforeSetNodeType(NodeRef node, QName before, QName after) {
        if (Nodes.isLive(node) && !before.equals(after)) {
            throw new RuleAccessDeniedException("register.type");
        }
    }
}
