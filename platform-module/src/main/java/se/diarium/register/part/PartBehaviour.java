package se.diarium.register.part;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import se.diarium.register.node.AwaitedNode;
import se.diarium.register.node.CaseMapper;
import se.diarium.register.node.DayKeeping;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Refusal;
import se.diarium.register.node.RuleAccessDeniedException;
import se.diarium.register.node.Sanction;
import se.diarium.register.node.Snapshot;
import se.diarium.register.node.Tracking;

/**
 * Makes the parts of cases keep the register's rules, whichever door of the platform they are made or changed through, and
 * tells the history of them. That they are neither deleted nor moved is seen to where that is seen to for all that is registered.
 */
public class PartBehaviour {

    private final PolicyComponent policies;
    private final NodeService nodes;
    private final DayKeeping days;
    private final Tracking tracking;
    private final Map<QName, PartKind> kinds;

    PartBehaviour(
            PolicyComponent policies, NodeService nodes, DayKeeping days, Tracking tracking, List<PartKind> kinds) {
        this.policies = policies;
        this.nodes = nodes;
        this.days = days;
        this.tracking = tracking;
        this.kinds = kinds.stream().collect(Collectors.toMap(PartKind::type, Function.identity()));
    }

    /** To be called once, before the platform takes requests. */
    void bind() {
        bind(NodeServicePolicies.OnCreateNodePolicy.QNAME, "onCreateNode");
        bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
        bind(NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME, "beforeSetNodeType");
        bind(NodeServicePolicies.OnSetNodeTypePolicy.QNAME, "onSetNodeType");
    }

    private void bind(QName policy, String method) {
        policies.bindClassBehaviour(
                policy, DiariumModel.TYPE_PART, new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    /** A part made through another door is checked and completed here, or at the commit if it says nothing yet. */
    public void onCreateNode(ChildAssociationRef made) {
        NodeRef part = made.getChildRef();
        if (!Nodes.isLive(part)) {
            return;
        }
        NodeRef caseRef = made.getParentRef();
        PartKind kind = kind(nodes.getType(part));
        if (Sanction.given()) {
            takeIn(kind, caseRef, part);
            return;
        }
        requireOpenCase(caseRef);
        if (Snapshot.ofHistory(nodes.getProperties(part)).isEmpty()) {
            AwaitedNode.await(part, () -> adopt(kind, caseRef, part));
        } else {
            adopt(kind, caseRef, part);
        }
    }

    private void takeIn(PartKind kind, NodeRef caseRef, NodeRef part) {
        keep(kind, caseRef, part);
        tracking.track(part, caseRef, kind.created(), Map.of());
    }

    private PartKind kind(QName type) {
        PartKind kind = kinds.get(type);
        if (kind == null) {
            throw new RuleAccessDeniedException("part.unknown");
        }
        return kind;
    }

    private void requireOpenCase(NodeRef caseRef) {
        if (!DiariumModel.TYPE_CASE.equals(nodes.getType(caseRef))) {
            throw new RuleAccessDeniedException("part.outsideCase");
        }
        if (isSettled(caseRef)) {
            throw new RuleAccessDeniedException("case.settled");
        }
    }

    private void adopt(PartKind kind, NodeRef caseRef, NodeRef part) {
        Map<QName, Serializable> added = new HashMap<>(kind.adopt(caseRef, nodes.getProperties(part)));
        added.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        // As the system: what the register adds is not a right of whoever made the part.
        AuthenticationUtil.runAsSystem(() -> {
            Sanction.run(() -> nodes.addProperties(part, added));
            return null;
        });
        takeIn(kind, caseRef, part);
    }

    public void onUpdateProperties(NodeRef part, Map<QName, Serializable> before, Map<QName, Serializable> written) {
        if (!Nodes.isLive(part) || AwaitedNode.isAwaited(part) || before.isEmpty()) {
            return;
        }
        Map<QName, Serializable> after = days.keep(part, before, written);
        if (!Snapshot.changed(before, after)) {
            return;
        }
        PartKind kind = kind(nodes.getType(part));
        NodeRef caseRef = AuthenticationUtil.runAsSystem(
                () -> nodes.getPrimaryParent(part).getParentRef());
        Optional<String> forbidden = Sanction.given() ? Optional.empty() : forbidden(kind, caseRef, before, after);
        if (forbidden.isPresent()) {
            Refusal.atCommit(forbidden.get());
            return;
        }
        keep(kind, caseRef, part);
        tracking.track(part, caseRef, kind.created(), before);
    }

    /** Read as the system: what is kept does not depend on who made the change. */
    private void keep(PartKind kind, NodeRef caseRef, NodeRef part) {
        AuthenticationUtil.runAsSystem(() -> {
            kind.kept(caseRef, part, nodes.getProperties(part));
            return null;
        });
    }

    /** The rule that forbids a change; what cannot be accepted is thrown. */
    private Optional<String> forbidden(
            PartKind kind, NodeRef caseRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (Snapshot.changed(before, after, kind.guarded())) {
            return Optional.of("part.guarded");
        }
        if (isSettled(caseRef)) {
            return Optional.of("case.settled");
        }
        kind.check(after);
        return Optional.empty();
    }

    /** What is a part stays the part it is. */
    public void beforeSetNodeType(NodeRef node, QName oldType, QName newType) {
        if (Nodes.isLive(node) && !oldType.equals(newType)) {
            throw new RuleAccessDeniedException("register.type");
        }
    }

    /** Nothing else becomes one: a part is made in its case. */
    public void onSetNodeType(NodeRef node, QName oldType, QName newType) {
        if (Nodes.isLive(node) && !oldType.equals(newType)) {
            throw new RuleAccessDeniedException("register.type");
        }
    }

    private boolean isSettled(NodeRef caseRef) {
        return AuthenticationUtil.runAsSystem(() -> CaseMapper.status(nodes.getProperties(caseRef)))
                .settled();
    }
}
