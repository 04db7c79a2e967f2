package se.diarium.governance.document;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.RecordMapper;

/** Keeps the tables of governed documents as the nodes are, whichever door these were changed through. */
public class GovernedBehaviour {

    private final PolicyComponent policies;
    private final NodeService nodes;
    private final GovernedTable table;
    private final RecordMapper mapper;

    GovernedBehaviour(PolicyComponent policies, NodeService nodes, GovernedTable table, RecordMapper mapper) {
        this.policies = policies;
        this.nodes = nodes;
        this.table = table;
        this.mapper = mapper;
    }

    /** To be called once, before the platform takes requests. */
    void bind() {
        bind(NodeServicePolicies.OnAddAspectPolicy.QNAME, "onAddAspect");
        bind(NodeServicePolicies.OnRemoveAspectPolicy.QNAME, "onRemoveAspect");
        bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
        for (PlanTie tie : PlanTie.values()) {
            bind(NodeServicePolicies.OnCreateAssociationPolicy.QNAME, tie, "onCreateAssociation");
            bind(NodeServicePolicies.OnDeleteAssociationPolicy.QNAME, tie, "onDeleteAssociation");
        }
    }

    private void bind(QName policy, String method) {
        policies.bindClassBehaviour(
                policy,
                DiariumModel.ASPECT_GOVERNED,
                new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    private void bind(QName policy, PlanTie tie, String method) {
        policies.bindAssociationBehaviour(
                policy,
                tie.source(),
                tie.association(),
                new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    public void onAddAspect(NodeRef node, QName aspect) {
        keep(node, nodes.getProperties(node));
    }

    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        keep(node, after);
    }

    public void onRemoveAspect(NodeRef node, QName aspect) {
        if (Nodes.isLive(node)) {
            table.remove(node.getId());
        }
    }

    public void onCreateAssociation(AssociationRef tie) {
        if (Nodes.isLive(tie.getSourceRef()) && Nodes.isLive(tie.getTargetRef())) {
            table.tie(tie.getSourceRef().getId(), tie.getTargetRef().getId(), PlanTie.of(tie.getTypeQName()));
        }
    }

    public void onDeleteAssociation(AssociationRef tie) {
        table.untie(tie.getSourceRef().getId(), tie.getTargetRef().getId(), PlanTie.of(tie.getTypeQName()));
    }

    private void keep(NodeRef node, Map<QName, Serializable> properties) {
        Object model = properties.get(DiariumModel.PROP_MODEL_CODE);
        Object kind = properties.get(DiariumModel.PROP_DOCUMENT_KIND);
        if (!Nodes.isLive(node)) {
            return;
        }
        if (model == null || kind == null) {
            table.remove(node.getId());
            return;
        }
        table.put(new GovernedRow(
                node.getId(),
                (String) model,
                (String) kind,
                (String) properties.get(DiariumModel.PROP_DOCUMENT_FOR),
                (Integer) properties.get(DiariumModel.PROP_FIRST_YEAR),
                (Integer) properties.get(DiariumModel.PROP_LAST_YEAR),
                mapper.decision(properties)));
    }
}
