package se.diarium.register.node;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;

/**
 * Decides what may lie in a case, whichever door it comes through: records, and files, which are working material until
 * they are registered. Folders, links and whatever lies elsewhere too have no place in a case.
 */
public class CaseContentsBehaviour {

    private final WorkingMaterial material;
    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final OwnableService owners;

    CaseContentsBehaviour(
            WorkingMaterial material, NodeService nodes, DictionaryService dictionary, OwnableService owners) {
        this.material = material;
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.owners = owners;
    }

    void bind(PolicyComponent policies) {
        policies.bindAssociationBehaviour(
                NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME,
                DiariumModel.TYPE_CASE,
                ContentModel.ASSOC_CONTAINS,
                new JavaBehaviour(this, "onCreateChildAssociation", NotificationFrequency.EVERY_EVENT));
        bind(policies, NodeServicePolicies.OnCreateNodePolicy.QNAME, "onRestoreFile");
        bind(policies, NodeServicePolicies.OnMoveNodePolicy.QNAME, "onMoveFile");
    }

    private void bind(PolicyComponent policies, QName policy, String method) {
        policies.bindClassBehaviour(
                policy,
                DiariumModel.ASPECT_WORKING_MATERIAL,
                new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    /** Something was made in a case or moved into it. */
    public void onCreateChildAssociation(ChildAssociationRef made, boolean newNode) {
        NodeRef child = made.getChildRef();
        if (Sanction.given() || !Nodes.isLive(child)) {
            return;
        }
        QName type = type(child);
        if (!made.isPrimary()) {
            throw new RuleAccessDeniedException("case.contents");
        }
        // Records and parts are taken in, and a case put in its place, by behaviours of their own.
        if (dictionary.isSubClass(type, DiariumModel.TYPE_RECORD)
                || dictionary.isSubClass(type, DiariumModel.TYPE_PART)
                || DiariumModel.TYPE_CASE.equals(type)) {
            return;
        }
        if (!dictionary.isSubClass(type, ContentModel.TYPE_CONTENT)) {
            throw new RuleAccessDeniedException("case.contents");
        }
        material.adopt(child, made.getParentRef());
    }

    /** A file that was taken back from the trash can, which the platform tells as a node that is made. */
    public void onRestoreFile(ChildAssociationRef made) {
        if (Nodes.isLive(made.getChildRef()) && DiariumModel.TYPE_CASE.equals(type(made.getParentRef()))) {
            material.adopt(made.getChildRef(), made.getParentRef());
        }
    }

    /** Out of its case a file is working material no longer, and belongs to whoever took it out. */
    public void onMoveFile(ChildAssociationRef from, ChildAssociationRef to) {
        NodeRef file = to.getChildRef();
        if (Nodes.isLive(file) && !DiariumModel.TYPE_CASE.equals(type(to.getParentRef()))) {
            String mover = AuthenticationUtil.getFullyAuthenticatedUser();
            material.release(file);
            AuthenticationUtil.runAsSystem(() -> {
                owners.setOwner(file, mover);
                return null;
            });
        }
    }

    private QName type(NodeRef node) {
        return AuthenticationUtil.runAsSystem(() -> nodes.getType(node));
    }
}
