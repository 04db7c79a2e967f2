package se.diarium.register.node;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;

/**
 * Keeps the platform's shared links, which open a file to everybody who has the address, from the files of cases: what goes
 * out to the public is published by the register, which looks for secrecy and personal data first.
 */
public class SharingBehaviour {

    /** The address of a shared link (platform's model {@code qshare}). */
    static final QName SHARED_ID = QName.createQName("http://www.alfresco.org/model/qshare/1.0", "sharedId");

    void bind(PolicyComponent policies) {
        for (QName type : new QName[] {DiariumModel.TYPE_RECORD, DiariumModel.ASPECT_WORKING_MATERIAL}) {
            policies.bindClassBehaviour(
                    NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                    type,
                    new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT));
        }
    }

    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (Nodes.isLive(node) && after.get(SHARED_ID) != null && Snapshot.changed(before, after, SHARED_ID)) {
            throw new RuleAccessDeniedException("register.sharing");
        }
    }
}
