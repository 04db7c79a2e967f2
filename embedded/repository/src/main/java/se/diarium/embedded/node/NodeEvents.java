package se.diarium.embedded.node;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alfresco.repo.node.NodeServicePolicies.BeforeAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.embedded.node.store.NodeState;
import se.diarium.embedded.policy.Policies;

/** Fires the policies of the node service. */
final class NodeEvents {
    private final Policies policies;

    NodeEvents(Policies policies) {
        this.policies = policies;
    }

    static List<QName> classes(NodeState state) {
        return Stream.concat(Stream.of(state.type()), state.aspects().stream()).toList();
    }

    void beforeCreateNode(NodeRef parent, QName assocType, QName assocName, QName type) {
        policies.fire(
                BeforeCreateNodePolicy.class,
                BeforeCreateNodePolicy.QNAME,
                parent,
                List.of(type),
                policy -> policy.beforeCreateNode(parent, assocType, assocName, type));
    }

    void onCreateNode(NodeState state, ChildAssociationRef association) {
        policies.fire(
                OnCreateNodePolicy.class,
                OnCreateNodePolicy.QNAME,
                state.ref(),
                classes(state),
                policy -> policy.onCreateNode(association));
    }

    void beforeMoveNode(NodeState state, ChildAssociationRef old, NodeRef newParent) {
        policies.fire(
                BeforeMoveNodePolicy.class,
                BeforeMoveNodePolicy.QNAME,
                state.ref(),
                classes(state),
                policy -> policy.beforeMoveNode(old, newParent));
    }

    void onMoveNode(NodeState state, ChildAssociationRef old, ChildAssociationRef moved) {
        policies.fire(
                OnMoveNodePolicy.class,
                OnMoveNodePolicy.QNAME,
                state.ref(),
                classes(state),
                policy -> policy.onMoveNode(old, moved));
    }

    void beforeUpdateNode(NodeState state) {
        policies.fire(
                BeforeUpdateNodePolicy.class,
                BeforeUpdateNodePolicy.QNAME,
                state.ref(),
                classes(state),
                policy -> policy.beforeUpdateNode(state.ref()));
    }

    void onUpdateNode(NodeState state) {
        policies.fire(
                OnUpdateNodePolicy.class,
                OnUpdateNodePolicy.QNAME,
                state.ref(),
                classes(state),
                policy -> policy.onUpdateNode(state.ref()));
    }

    /** Fires when the two differ. */
    void onUpdateProperties(NodeState state, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (before.equals(after)) {
            return;
        }
        Map<QName, Serializable> earlier = Collections.unmodifiableMap(before);
        Map<QName, Serializable> later = Collections.unmodifiableMap(after);
        policies.fire(
                OnUpdatePropertiesPolicy.class,
                OnUpdatePropertiesPolicy.QNAME,
                state.ref(),
                classes(state),
                policy -> policy.onUpdateProperties(state.ref(), earlier, later));
    }

    void beforeDeleteNode(NodeState state) {
        policies.fire(
                BeforeDeleteNodePolicy.class,
                BeforeDeleteNodePolicy.QNAME,
                state.ref(),
                classes(state),
                policy -> policy.beforeDeleteNode(state.ref()));
    }

    void onDeleteNode(NodeState state, ChildAssociationRef association) {
        policies.fire(
                OnDeleteNodePolicy.class,
                OnDeleteNodePolicy.QNAME,
                state.ref(),
                classes(state),
                policy -> policy.onDeleteNode(association, false));
    }

    void beforeAddAspect(NodeState state, QName aspect) {
        policies.fire(
                BeforeAddAspectPolicy.class,
                BeforeAddAspectPolicy.QNAME,
                state.ref(),
                List.of(aspect),
                policy -> policy.beforeAddAspect(state.ref(), aspect));
    }

    void onAddAspect(NodeState state, QName aspect) {
        policies.fire(
                OnAddAspectPolicy.class,
                OnAddAspectPolicy.QNAME,
                state.ref(),
                List.of(aspect),
                policy -> policy.onAddAspect(state.ref(), aspect));
    }

    void beforeRemoveAspect(NodeState state, QName aspect) {
        policies.fire(
                BeforeRemoveAspectPolicy.class,
                BeforeRemoveAspectPolicy.QNAME,
                state.ref(),
                List.of(aspect),
                policy -> policy.beforeRemoveAspect(state.ref(), aspect));
    }

    void onRemoveAspect(NodeState state, QName aspect) {
        policies.fire(
                OnRemoveAspectPolicy.class,
                OnRemoveAspectPolicy.QNAME,
                state.ref(),
                List.of(aspect),
                policy -> policy.onRemoveAspect(state.ref(), aspect));
    }

    void beforeSetType(NodeState state, QName type) {
        QName old = state.type();
        policies.fire(
                BeforeSetNodeTypePolicy.class,
                BeforeSetNodeTypePolicy.QNAME,
                state.ref(),
                classes(state),
                policy -> policy.beforeSetNodeType(state.ref(), old, type));
    }

    void onSetType(NodeState state, QName old) {
        policies.fire(
                OnSetNodeTypePolicy.class,
                OnSetNodeTypePolicy.QNAME,
                state.ref(),
                classes(state),
                policy -> policy.onSetNodeType(state.ref(), old, state.type()));
    }
}
