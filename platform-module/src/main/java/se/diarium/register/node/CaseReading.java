package se.diarium.register.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseSummary;
import se.diarium.register.Decision;
import se.diarium.register.DiariumModel;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordTies;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.series.CaseTable;

/** Finds and reads cases and records with the rights of whoever runs it. What may not be read is not there. */
public class CaseReading {

    private final CaseTable table;
    private final NodeService nodes;
    private final PermissionService permissions;
    private final WorkingMaterial material;
    private final CaseMapper cases;
    private final RecordMapper records;
    private final TieReading ties;
    private final RegisterCalendar calendar;

    CaseReading(
            CaseTable table,
            NodeService nodes,
            PermissionService permissions,
            WorkingMaterial material,
            CaseMapper cases,
            RecordMapper records,
            TieReading ties,
            RegisterCalendar calendar) {
        this.table = table;
        this.nodes = nodes;
        this.permissions = permissions;
        this.material = material;
        this.cases = cases;
        this.records = records;
        this.ties = ties;
        this.calendar = calendar;
    }

    /** The node of the case with this number. */
    public Optional<NodeRef> caseRef(Diarienummer number) {
        return table.nodeOf(number).map(Nodes::ref).filter(this::readable);
    }

    /** @throws NotFoundException if there is none that may be read */
    public NodeRef requireCase(Diarienummer number) {
        return caseRef(number).orElseThrow(() -> new NotFoundException(cases.designation(number)));
    }

    /** The node with this id, if it is a record. */
    public Optional<NodeRef> recordRef(String id) {
        return Nodes.refOf(id)
                .filter(this::readable)
                .filter(ref -> nodes.getProperty(ref, DiariumModel.PROP_RECORD_NUMBER) != null);
    }

    /** @throws NotFoundException if there is no such record */
    public NodeRef requireRecord(String id) {
        return recordRef(id).orElseThrow(() -> new NotFoundException(String.valueOf(id)));
    }

    /** @throws NotFoundException if there is no node with this id that the caller may read */
    NodeRef requireReadable(String id) {
        return Nodes.refOf(id).filter(this::readable).orElseThrow(() -> new NotFoundException(String.valueOf(id)));
    }

    /** The case a record is in. */
    public NodeRef caseOf(NodeRef record) {
        return nodes.getPrimaryParent(record).getParentRef();
    }

    /** Whether the node is there and may be read. */
    public boolean readable(NodeRef ref) {
        return nodes.exists(ref) && permissions.hasPermission(ref, PermissionService.READ) == AccessStatus.ALLOWED;
    }

    /** A case with those of its records that may be read. */
    public CaseFile caseFile(NodeRef caseRef) {
        Map<QName, Serializable> properties = nodes.getProperties(caseRef);
        CaseSummary summary = cases.summary(caseRef, properties);
        return new CaseFile(
                summary.id(),
                summary.diarienummer(),
                summary.designation(),
                summary.body(),
                summary.title(),
                summary.publicTitle(),
                (String) properties.get(DiariumModel.PROP_INITIATOR),
                (String) properties.get(DiariumModel.PROP_PUBLIC_INITIATOR),
                summary.handler(),
                summary.registered(),
                calendar.read(properties.get(DiariumModel.PROP_CLOSED)),
                summary.status(),
                summary.secrecy(),
                RecordMapper.voiding(properties),
                recordsOf(caseRef),
                decisions(caseRef),
                material.list(caseRef));
    }

    /** What a case says of itself, without its records. */
    public CaseSummary summary(NodeRef caseRef) {
        return cases.summary(caseRef, nodes.getProperties(caseRef));
    }

    /** A row of a list, if the case may be read. */
    Optional<CaseSummary> summary(String nodeId) {
        return Optional.of(Nodes.ref(nodeId)).filter(this::readable).map(this::summary);
    }

    /** A record as those who work with it see it. */
    public RecordFile recordFile(NodeRef record) {
        return records.record(record, nodes.getProperties(record), ties.of(record));
    }

    /** What a record is to others. */
    RecordTies ties(NodeRef record) {
        return ties.of(record);
    }

    /** The records of a case that may be read. */
    public List<NodeRef> recordRefs(NodeRef caseRef) {
        List<NodeRef> refs = new ArrayList<>();
        for (ChildAssociationRef child :
                nodes.getChildAssocs(caseRef, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL)) {
            if (nodes.hasAspect(child.getChildRef(), DiariumModel.ASPECT_REGISTERED)) {
                refs.add(child.getChildRef());
            }
        }
        return refs;
    }

    private List<RecordFile> recordsOf(NodeRef caseRef) {
        return recordRefs(caseRef).stream()
                .map(this::recordFile)
                .sorted(Comparator.comparingInt(RecordFile::recordNumber))
                .toList();
    }

    /** What was decided in a case, in order. */
    public List<Decision> decisions(NodeRef caseRef) {
        return nodes.getChildAssocs(caseRef, DiariumModel.ASSOC_CONSIDERATIONS, RegexQNamePattern.MATCH_ALL).stream()
                .map(child -> records.decision(nodes.getProperties(child.getChildRef())))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Decision::date))
                .toList();
    }
}
