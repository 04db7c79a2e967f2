package org.alfresco.repo.node;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.AssociationPolicy;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The policies of the node service. */
public interface NodeServicePolicies {

    /** A node is about to be made. */
    public interface BeforeCreateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCreateNode");

        void beforeCreateNode(NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName);
    }

    /** A node was made. */
    public interface OnCreateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateNode");

        void onCreateNode(ChildAssociationRef childAssocRef);
    }

    /** A node is about to get another primary parent. */
    public interface BeforeMoveNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeMoveNode");

        void beforeMoveNode(ChildAssociationRef oldChildAssocRef, NodeRef newParentRef);
    }

    /** A node got another primary parent. */
    public interface OnMoveNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onMoveNode");

        void onMoveNode(ChildAssociationRef oldChildAssocRef, ChildAssociationRef newChildAssocRef);
    }

    /** A node is about to change. */
    public interface BeforeUpdateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeUpdateNode");

        void beforeUpdateNode(NodeRef nodeRef);
    }

    /** A node changed. */
    public interface OnUpdateNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onUpdateNode");

        void onUpdateNode(NodeRef nodeRef);
    }

    /** Properties changed. */
    public interface OnUpdatePropertiesPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onUpdateProperties");
        Arg ARG_0 = Arg.KEY;
        Arg ARG_1 = Arg.START_VALUE;
        Arg ARG_2 = Arg.END_VALUE;

        void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after);
    }

    /** A node is about to go. */
    public interface BeforeDeleteNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteNode");

        void beforeDeleteNode(NodeRef nodeRef);
    }

    /** A node is gone. */
    public interface OnDeleteNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteNode");

        void onDeleteNode(ChildAssociationRef childAssocRef, boolean isNodeArchived);
    }

    /** An aspect is about to be added. */
    public interface BeforeAddAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeAddAspect");

        void beforeAddAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** An aspect was added. */
    public interface OnAddAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onAddAspect");

        void onAddAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** An aspect is about to be removed. */
    public interface BeforeRemoveAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeRemoveAspect");

        void beforeRemoveAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** An aspect was removed. */
    public interface OnRemoveAspectPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onRemoveAspect");

        void onRemoveAspect(NodeRef nodeRef, QName aspectTypeQName);
    }

    /** A parent got a child. */
    public interface OnCreateChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateChildAssociation");

        void onCreateChildAssociation(ChildAssociationRef childAssocRef, boolean isNewNode);
    }

    /** A parent is about to lose a child. */
    public interface BeforeDeleteChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteChildAssociation");

        void beforeDeleteChildAssociation(ChildAssociationRef childAssocRef);
    }

    /** A parent lost a child. */
    public interface OnDeleteChildAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteChildAssociation");

        void onDeleteChildAssociation(ChildAssociationRef childAssocRef);
    }

    /** A peer association was made. */
    public interface OnCreateAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateAssociation");

        void onCreateAssociation(AssociationRef nodeAssocRef);
    }

    /** A peer association is about to go. */
    public interface BeforeDeleteAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeDeleteAssociation");

        void beforeDeleteAssociation(AssociationRef nodeAssocRef);
    }

    /** A peer association is gone. */
    public interface OnDeleteAssociationPolicy extends AssociationPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onDeleteAssociation");

        void onDeleteAssociation(AssociationRef nodeAssocRef);
    }

    /** A node is about to get another type. */
    public interface BeforeSetNodeTypePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeSetNodeType");

        void beforeSetNodeType(NodeRef nodeRef, QName oldType, QName newType);
    }

    /** A node got another type. */
    public interface OnSetNodeTypePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onSetNodeType");

        void onSetNodeType(NodeRef nodeRef, QName oldType, QName newType);
    }
}
