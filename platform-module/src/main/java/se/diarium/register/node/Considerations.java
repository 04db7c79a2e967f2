package se.diarium.register.node;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import se.diarium.register.Decision;
import se.diarium.register.DiariumModel;
import se.diarium.register.Outcome;

/**
 * What cases hold of their handling by bodies: opened when the case comes onto an agenda, completed when the body has decided. Written
 * as the system: who may is decided by whoever keeps the agenda.
 */
public class Considerations {

    private static final String OPEN = "OPEN";
    static final String DECIDED = "DECIDED";
    private static final String WITHDRAWN = "WITHDRAWN";

    private final CaseWriting writing;
    private final NodeService nodes;

    Considerations(CaseWriting writing, NodeService nodes) {
        this.writing = writing;
        this.nodes = nodes;
    }

    /** Opens the consideration of a case by a body. */
    public void open(String caseId, String itemId, String body, String proposal) {
        Map<QName, Serializable> values = new Nodes.Values()
                .with(DiariumModel.PROP_BODY, body)
                .with(DiariumModel.PROP_PROPOSAL, proposal)
                .with(DiariumModel.PROP_CONSIDERATION_STATE, OPEN)
                .with(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName())
                .map();
        asSystem(() -> {
            NodeRef made = nodes.createNode(
                            Nodes.ref(caseId),
                            DiariumModel.ASSOC_CONSIDERATIONS,
                            QName.createQName(
                                    DiariumModel.URI, UUID.randomUUID().toString()),
                            DiariumModel.TYPE_CONSIDERATION,
                            values)
                    .getChildRef();
            nodes.createAssociation(made, Nodes.ref(itemId), DiariumModel.ASSOC_CONSIDERED_AT);
        });
    }

    /** Notes another proposal. */
    public void propose(String itemId, String proposal) {
        asSystem(() -> of(itemId).forEach(consideration -> {
            if (proposal == null) {
                nodes.removeProperty(consideration, DiariumModel.PROP_PROPOSAL);
            } else {
                nodes.setProperty(consideration, DiariumModel.PROP_PROPOSAL, proposal);
            }
        }));
    }

    /** Notes that the item came to nothing. */
    public void withdraw(String itemId) {
        become(itemId, WITHDRAWN);
    }

    /** Notes that the item is to be considered after all. */
    public void reopen(String itemId) {
        become(itemId, OPEN);
    }

    private void become(String itemId, String state) {
        asSystem(() -> of(itemId)
                .forEach(consideration ->
                        nodes.setProperty(consideration, DiariumModel.PROP_CONSIDERATION_STATE, state)));
    }

    /** Writes what the body decided, and takes the case to where the decision leads. */
    public void complete(
            String caseId, String itemId, List<String> records, Decision decision, Map<QName, Serializable> more) {
        asSystem(() -> {
            for (NodeRef consideration : of(itemId)) {
                Nodes.Values values = new Nodes.Values().with(DiariumModel.PROP_CONSIDERATION_STATE, DECIDED);
                more.forEach(values::with);
                writing.completeDecision(
                        Nodes.ref(caseId),
                        consideration,
                        records.stream().map(Nodes::ref).toList(),
                        decision,
                        values.map());
            }
        });
    }

    /**
     * The proposal of a case that a body tabled when it last took it up: nothing new is added to it until it comes up again.
     *
     * @return nothing where the case is not tabled, or was without a proposal
     */
    public Optional<String> tabledProposal(String caseId) {
        return AuthenticationUtil.runAsSystem(() -> {
            Map<QName, Serializable> last = Map.of();
            for (ChildAssociationRef child : nodes.getChildAssocs(
                    Nodes.ref(caseId), DiariumModel.ASSOC_CONSIDERATIONS, RegexQNamePattern.MATCH_ALL)) {
                Map<QName, Serializable> found = nodes.getProperties(child.getChildRef());
                if (found.get(DiariumModel.PROP_DECISION_DATE) instanceof Date day && !day.before(dayOf(last))) {
                    last = found;
                }
            }
            return Outcome.TABLED.name().equals(last.get(DiariumModel.PROP_OUTCOME))
                    ? Optional.ofNullable((String) last.get(DiariumModel.PROP_PROPOSAL))
                    : Optional.empty();
        });
    }

    private static Date dayOf(Map<QName, Serializable> consideration) {
        return consideration.get(DiariumModel.PROP_DECISION_DATE) instanceof Date day ? day : new Date(Long.MIN_VALUE);
    }

    private List<NodeRef> of(String itemId) {
        return nodes.getSourceAssocs(Nodes.ref(itemId), DiariumModel.ASSOC_CONSIDERED_AT).stream()
                .map(AssociationRef::getSourceRef)
                .toList();
    }

    private static void asSystem(Runnable work) {
        AuthenticationUtil.runAsSystem(() -> {
            Sanction.run(work);
            return null;
        });
    }
}
