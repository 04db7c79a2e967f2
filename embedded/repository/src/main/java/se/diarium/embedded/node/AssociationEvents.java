package se.diarium.embedded.node;

import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteChildAssociationPolicy;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import se.diarium.embedded.node.store.NodeState;
import se.diarium.embedded.policy.Policies;

/** Fires the policies of associations, for the classes of the node at which they start. */
final class AssociationEvents {
    private final Policies policies;

    AssociationEvents(Policies policies) {
        this.policies = policies;
    }

    void onCreateChild(NodeState parent, ChildAssociationRef association, boolean newNode) {
        policies.fire(
                OnCreateChildAssociationPolicy.class,
                OnCreateChildAssociationPolicy.QNAME,
                parent.ref(),
                NodeEvents.classes(parent),
                association.getTypeQName(),
                policy -> policy.onCreateChildAssociation(association, newNode));
    }

    void beforeDeleteChild(NodeState parent, ChildAssociationRef association) {
        policies.fire(
                BeforeDeleteChildAssociationPolicy.class,
                BeforeDeleteChildAssociationPolicy.QNAME,
                parent.ref(),
                NodeEvents.classes(parent),
                association.getTypeQName(),
                policy -> policy.beforeDeleteChildAssociation(association));
    }

    void onDeleteChild(NodeState parent, ChildAssociationRef association) {
        policies.fire(
                OnDeleteChildAssociationPolicy.class,
                OnDeleteChildAssociationPolicy.QNAME,
                parent.ref(),
                NodeEvents.classes(parent),
                association.getTypeQName(),
                policy -> policy.onDeleteChildAssociation(association));
    }

    void onCreatePeer(NodeState source, AssociationRef association) {
        policies.fire(
                OnCreateAssociationPolicy.class,
                OnCreateAssociationPolicy.QNAME,
                source.ref(),
                NodeEvents.classes(source),
                association.getTypeQName(),
                policy -> policy.onCreateAssociation(association));
    }

    void beforeDeletePeer(NodeState source, AssociationRef association) {
        policies.fire(
                BeforeDeleteAssociationPolicy.class,
                BeforeDeleteAssociationPolicy.QNAME,
                source.ref(),
                NodeEvents.classes(source),
                association.getTypeQName(),
                policy -> policy.beforeDeleteAssociation(association));
    }

    void onDeletePeer(NodeState source, AssociationRef association) {
        policies.fire(
                OnDeleteAssociationPolicy.class,
                OnDeleteAssociationPolicy.QNAME,
                source.ref(),
                NodeEvents.classes(source),
                association.getTypeQName(),
                policy -> policy.onDeleteAssociation(association));
    }
}
