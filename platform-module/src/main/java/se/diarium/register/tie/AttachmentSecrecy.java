package se.diarium.register.tie;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.LegalGround;
import se.diarium.register.node.CaseMapper;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.StateNodes;
import se.diarium.register.node.TieReading;

/**
 * Makes the attachments of a record secret with it, whichever door it was made secret through: those that have no ground of their own
 * and are not published. That a record is secret no longer says nothing of its attachments. A behaviour by itself, because the
 * platform does not tell a behaviour of what it changes while it runs, and the one of records has to be told of these.
 */
public class AttachmentSecrecy {

    private final PolicyComponent policies;
    private final TieReading ties;
    private final StateNodes states;
    private final NodeService nodes;

    AttachmentSecrecy(PolicyComponent policies, TieReading ties, StateNodes states, NodeService nodes) {
        this.policies = policies;
        this.ties = ties;
        this.states = states;
        this.nodes = nodes;
    }

    /** To be called once, before the platform takes requests. */
    void bind() {
        policies.bindClassBehaviour(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                DiariumModel.TYPE_RECORD,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT));
    }

    public void onUpdateProperties(NodeRef record, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        LegalGround ground = CaseMapper.secrecy(after);
        if (Nodes.isLive(record) && ground != null && CaseMapper.secrecy(before) == null && !before.isEmpty()) {
            AuthenticationUtil.runAsSystem(() -> {
                ties.attachments(record).stream()
                        .filter(this::isOpen)
                        .forEach(attachment -> states.makeSecret(attachment, ground));
                return null;
            });
        }
    }

    private boolean isOpen(NodeRef attachment) {
        Map<QName, Serializable> properties = nodes.getProperties(attachment);
        return CaseMapper.secrecy(properties) == null && properties.get(DiariumModel.PROP_PUBLISHED_AT) == null;
    }
}
