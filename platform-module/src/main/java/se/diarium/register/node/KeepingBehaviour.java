package se.diarium.register.node;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.event.EventType;

/**
 * Keeps what is in the register where it is and what it is: a registration is never deleted or moved, its marks are not
 * taken off, and decisions come from the register alone.
 */
public class KeepingBehaviour {

    private static final List<QName> KEPT = List.of(
            DiariumModel.TYPE_REGISTER_FOLDER,
            DiariumModel.TYPE_CASE,
            DiariumModel.TYPE_RECORD,
            DiariumModel.TYPE_CONSIDERATION,
            DiariumModel.TYPE_PART);
    private static final Set<QName> UNNUMBERED =
            Set.of(DiariumModel.TYPE_MEETING, DiariumModel.TYPE_ASSIGNMENT, DiariumModel.TYPE_INDICATOR);
    private static final List<QName> GROUND = List.of(
            DiariumModel.PROP_SECRECY_CHAPTER, DiariumModel.PROP_SECRECY_SECTION, DiariumModel.PROP_SECRECY_LETTER);
    private static final List<QName> MARKS = List.of(
            DiariumModel.ASPECT_REGISTERED,
            DiariumModel.ASPECT_SECRECY,
            DiariumModel.ASPECT_DECIDED,
            DiariumModel.ASPECT_GOVERNED,
            DiariumModel.ASPECT_PUBLISHED,
            DiariumModel.ASPECT_WITHDRAWN,
            DiariumModel.ASPECT_VOIDED,
            DiariumModel.ASPECT_WORKING_MATERIAL);

    private final Tracking tracking;
    private final NodeService nodes;

    KeepingBehaviour(Tracking tracking, NodeService nodes) {
        this.tracking = tracking;
        this.nodes = nodes;
    }

    void bind(PolicyComponent policies) {
        for (QName type : KEPT) {
            bind(policies, NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, type, "beforeDeleteNode");
            bind(policies, NodeServicePolicies.OnMoveNodePolicy.QNAME, type, "onMoveNode");
            bind(policies, NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME, type, "beforeSetNodeType");
        }
        for (QName aspect : MARKS) {
            bind(policies, NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME, aspect, "beforeRemoveAspect");
        }
        QName update = NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME;
        bind(policies, update, DiariumModel.TYPE_REGISTER_FOLDER, "onUpdateFolder");
        bind(policies, update, DiariumModel.TYPE_CONSIDERATION, "onUpdateConsideration");
        bind(policies, NodeServicePolicies.OnAddAspectPolicy.QNAME, DiariumModel.ASPECT_SECRECY, "onAddSecrecy");
        bind(policies, NodeServicePolicies.OnAddAspectPolicy.QNAME, DiariumModel.ASPECT_VOIDED, "onAddVoided");
        policies.bindAssociationBehaviour(
                NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME,
                ContentModel.TYPE_FOLDER,
                ContentModel.ASSOC_CONTAINS,
                new JavaBehaviour(this, "onCreateChildAssociation", NotificationFrequency.EVERY_EVENT));
        policies.bindAssociationBehaviour(
                NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME,
                DiariumModel.TYPE_REGISTER_FOLDER,
                ContentModel.ASSOC_CONTAINS,
                new JavaBehaviour(this, "onCreateInRegister", NotificationFrequency.EVERY_EVENT));
        QName create = NodeServicePolicies.OnCreateNodePolicy.QNAME;
        bind(policies, create, DiariumModel.TYPE_CONSIDERATION, "onCreateConsideration");
    }

    private void bind(PolicyComponent policies, QName policy, QName type, String method) {
        policies.bindClassBehaviour(policy, type, new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    public void beforeDeleteNode(NodeRef node) {
        if (Nodes.isLive(node)) {
            throw new RuleAccessDeniedException("register.deletion");
        }
    }

    public void onMoveNode(ChildAssociationRef from, ChildAssociationRef to) {
        if (!Sanction.given() && !from.getParentRef().equals(to.getParentRef())) {
            throw new RuleAccessDeniedException("register.move");
        }
    }

    /** What is registered lies in one place. */
    public void onCreateChildAssociation(ChildAssociationRef made, boolean newNode) {
        if (!made.isPrimary() && !Sanction.given() && isRegistered(made.getChildRef())) {
            throw new RuleAccessDeniedException("register.move");
        }
    }

    /** Meetings and what plans give out have no number: among the cases they would be neither registered nor found. */
    public void onCreateInRegister(ChildAssociationRef made, boolean newNode) {
        NodeRef child = made.getChildRef();
        if (!Sanction.given()
                && Nodes.isLive(child)
                && UNNUMBERED.contains(AuthenticationUtil.runAsSystem(() -> nodes.getType(child)))) {
            throw new RuleAccessDeniedException("register.contents");
        }
    }

    private boolean isRegistered(NodeRef node) {
        return Nodes.isLive(node)
                && AuthenticationUtil.runAsSystem(() -> nodes.hasAspect(node, DiariumModel.ASPECT_REGISTERED));
    }

    public void beforeSetNodeType(NodeRef node, QName oldType, QName newType) {
        if (!Sanction.given() && Nodes.isLive(node) && !oldType.equals(newType) && KEPT.contains(oldType)) {
            throw new RuleAccessDeniedException("register.type");
        }
    }

    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        if (!Sanction.given() && Nodes.isLive(node)) {
            throw new RuleAccessDeniedException("register.mark");
        }
    }

    /**
     * Secrecy has a legal ground by the end of the transaction that claims it; it is the ground that closes a node. Forms write what
     * was left empty in them as properties without a value, for which the platform adds the aspect: it is taken off again.
     */
    public void onAddSecrecy(NodeRef node, QName aspect) {
        if (Nodes.isLive(node)) {
            Refusal.atCommit("secrecy.ground", () -> isWithoutGround(node));
        }
    }

    private boolean isWithoutGround(NodeRef node) {
        return AuthenticationUtil.runAsSystem(() -> {
            if (!nodes.exists(node)) {
                return false;
            }
            Map<QName, Serializable> properties = nodes.getProperties(node);
            if (CaseMapper.secrecy(properties) != null) {
                return false;
            }
            boolean leftEmpty = leavesGroundEmpty(properties);
            if (leftEmpty) {
                Sanction.run(() -> nodes.removeAspect(node, DiariumModel.ASPECT_SECRECY));
            }
            return !leftEmpty;
        });
    }

    /** Fields left empty are there without a value, other than those of a mark that was put on by itself. */
    private static boolean leavesGroundEmpty(Map<QName, Serializable> properties) {
        List<QName> given = GROUND.stream().filter(properties::containsKey).toList();
        return !given.isEmpty()
                && given.stream().map(properties::get).allMatch(value -> value == null || "".equals(value));
    }

    public void onAddVoided(NodeRef node, QName aspect) {
        if (!Sanction.given() && Nodes.isLive(node)) {
            throw new RuleAccessDeniedException("register.mark");
        }
    }

    public void onUpdateFolder(NodeRef folder, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!before.isEmpty() && !Sanction.given()) {
            if (Snapshot.changed(before, after, ContentModel.PROP_NAME)) {
                Refusal.atCommit("register.move");
            }
        }
    }

    public void onCreateConsideration(ChildAssociationRef made) {
        if (!Nodes.isLive(made.getChildRef())) {
            return;
        }
        if (!Sanction.given()) {
            throw new RuleAccessDeniedException("decision.direct");
        }
        boolean decided = AuthenticationUtil.runAsSystem(
                () -> nodes.getProperty(made.getChildRef(), DiariumModel.PROP_OUTCOME) != null);
        tracking.track(
                made.getChildRef(),
                made.getParentRef(),
                decided ? EventType.DECIDED : EventType.PUT_ON_AGENDA,
                Map.of());
        tracking.touch(made.getParentRef());
    }

    public void onUpdateConsideration(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (before.isEmpty() || !Nodes.isLive(node) || !Snapshot.changed(before, after)) {
            return;
        }
        if (!Sanction.given()) {
            Refusal.atCommit("decision.direct");
            return;
        }
        NodeRef caseRef = AuthenticationUtil.runAsSystem(
                () -> nodes.getPrimaryParent(node).getParentRef());
        tracking.track(node, caseRef, EventType.PUT_ON_AGENDA, before);
        tracking.touch(caseRef);
    }
}
