package se.diarium.register.node;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import se.diarium.register.Decision;
import se.diarium.register.DiariumModel;
import se.diarium.register.Direction;
import se.diarium.register.RecordTies;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.event.EventChain;
import se.diarium.register.journal.ChangedNodes;
import se.diarium.register.listing.CaseDescription;
import se.diarium.register.listing.CaseListTable;
import se.diarium.register.listing.RecordRow;
import se.diarium.register.listing.RecordTable;

/**
 * Keeps the tables that lists are read from as the nodes are, whichever door they were changed through. Nodes are read as
 * the system: what is listed of a node does not depend on who changed it.
 */
class ListKeeping implements ChangedNodes {

    private final RecordTable records;
    private final CaseListTable cases;
    private final EventChain events;
    private final NodeService nodes;
    private final CaseReading reading;
    private final RecordMapper mapper;
    private final RegisterCalendar calendar;

    ListKeeping(
            RecordTable records,
            CaseListTable cases,
            EventChain events,
            NodeService nodes,
            CaseReading reading,
            RecordMapper mapper,
            RegisterCalendar calendar) {
        this.records = records;
        this.cases = cases;
        this.events = events;
        this.nodes = nodes;
        this.reading = reading;
        this.mapper = mapper;
        this.calendar = calendar;
    }

    @Override
    public void keep(Collection<String> nodeIds) {
        Clock clock = calendar.clock();
        AuthenticationUtil.runAsSystem(() -> {
            for (String id : nodeIds) {
                keep(Nodes.ref(id), Instant.ofEpochMilli(clock.millis()));
            }
            return null;
        });
    }

    private void keep(NodeRef node, Instant now) {
        Map<QName, Serializable> properties = nodes.getProperties(node);
        if (properties.get(DiariumModel.PROP_RECORD_NUMBER) != null) {
            records.put(row(node, properties), now);
        } else if (properties.get(DiariumModel.PROP_NUMBER) != null) {
            cases.describe(node.getId(), description(properties));
        } else {
            decided(nodes.getPrimaryParent(node).getParentRef(), mapper.decision(properties));
        }
    }

    /** Makes the rows of a case, and of those of its records that have none. To be run as the system. */
    void fill(String caseNode) {
        NodeRef caseRef = Nodes.ref(caseNode);
        if (!nodes.exists(caseRef)) {
            return;
        }
        cases.lock(caseNode);
        cases.describe(caseNode, description(nodes.getProperties(caseRef)));
        considerations(caseRef).forEach(child -> decided(caseRef, mapper.decision(nodes.getProperties(child))));
        for (NodeRef record : reading.recordRefs(caseRef)) {
            Map<QName, Serializable> properties = nodes.getProperties(record);
            if (properties.get(DiariumModel.PROP_RECORD_NUMBER) != null && !records.has(record.getId())) {
                records.put(row(record, properties), registered(record));
            }
        }
    }

    /** When a record was registered, as the history knows it. */
    private Instant registered(NodeRef record) {
        return events.of(record.getId()).stream()
                .findFirst()
                .map(event -> event.content().at())
                .orElseGet(() -> Instant.ofEpochMilli(calendar.clock().millis()));
    }

    private List<NodeRef> considerations(NodeRef caseRef) {
        return nodes.getChildAssocs(caseRef, DiariumModel.ASSOC_CONSIDERATIONS, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }

    private void decided(NodeRef caseRef, Decision decision) {
        if (decision != null && decision.outcome().settles()) {
            cases.decided(caseRef.getId(), decision.date());
        }
    }

    private RecordRow row(NodeRef record, Map<QName, Serializable> properties) {
        RecordTies ties = reading.ties(record);
        return new RecordRow(
                record.getId(),
                nodes.getPrimaryParent(record).getParentRef().getId(),
                CaseMapper.number(properties),
                (Integer) properties.get(DiariumModel.PROP_RECORD_NUMBER),
                calendar.read(properties.get(DiariumModel.PROP_DATE)),
                Direction.valueOf((String) properties.get(DiariumModel.PROP_DIRECTION)),
                (String) properties.get(DiariumModel.PROP_KIND),
                (String) properties.get(DiariumModel.PROP_TITLE),
                (String) properties.get(DiariumModel.PROP_PUBLIC_TITLE),
                (String) properties.get(DiariumModel.PROP_COUNTERPARTY),
                (String) properties.get(DiariumModel.PROP_PUBLIC_COUNTERPARTY),
                CaseMapper.secrecy(properties) != null,
                properties.get(DiariumModel.PROP_VOIDED_AT) != null,
                properties.get(DiariumModel.PROP_PUBLISHED_AT) instanceof Date at ? at.toInstant() : null,
                ties.attachmentOf() == null ? null : ties.attachmentOf().id(),
                ties.supersededBy() == null ? null : ties.supersededBy().id());
    }

    private CaseDescription description(Map<QName, Serializable> properties) {
        return new CaseDescription(
                (String) properties.get(DiariumModel.PROP_TITLE),
                (String) properties.get(DiariumModel.PROP_PUBLIC_TITLE),
                (String) properties.get(DiariumModel.PROP_INITIATOR),
                (String) properties.get(DiariumModel.PROP_PUBLIC_INITIATOR),
                calendar.read(properties.get(DiariumModel.PROP_REGISTERED)),
                calendar.read(properties.get(DiariumModel.PROP_CLOSED)),
                calendar.read(properties.get(DiariumModel.PROP_VOIDED_AT)));
    }
}
