package se.diarium.register.node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.RecordRef;
import se.diarium.register.RecordTies;

/** Reads what records are to each other, with the rights of whoever runs it: ties to what may not be read are not there. */
public class TieReading {

    private final NodeService nodes;
    private final PermissionService permissions;

    TieReading(NodeService nodes, PermissionService permissions) {
        this.nodes = nodes;
        this.permissions = permissions;
    }

    /** What a record is to others. A record that was voided takes nobody's place. */
    public RecordTies of(NodeRef record) {
        return new RecordTies(
                first(mains(record)),
                refs(attachments(record)),
                refs(formers(record)),
                first(newers(record).stream()
                        .filter(newer -> nodes.getProperty(newer, DiariumModel.PROP_VOIDED_AT) == null)
                        .toList()));
    }

    /** The record that this one is an attachment of; one at most. */
    public List<NodeRef> mains(NodeRef record) {
        return targets(record, DiariumModel.ASSOC_ATTACHMENT_OF);
    }

    /** The attachments of a record. */
    public List<NodeRef> attachments(NodeRef record) {
        return sources(record, DiariumModel.ASSOC_ATTACHMENT_OF);
    }

    /** The records that this one takes the place of. */
    public List<NodeRef> formers(NodeRef record) {
        return targets(record, DiariumModel.ASSOC_REVISES);
    }

    /** The records that take the place of this one, voided ones too. */
    public List<NodeRef> newers(NodeRef record) {
        return sources(record, DiariumModel.ASSOC_REVISES);
    }

    private List<NodeRef> targets(NodeRef record, QName type) {
        return readable(nodes.getTargetAssocs(record, type), AssociationRef::getTargetRef);
    }

    private List<NodeRef> sources(NodeRef record, QName type) {
        return readable(nodes.getSourceAssocs(record, type), AssociationRef::getSourceRef);
    }

    private List<NodeRef> readable(List<AssociationRef> ties, Function<AssociationRef, NodeRef> end) {
        List<NodeRef> readable = new ArrayList<>();
        for (AssociationRef tie : ties) {
            NodeRef other = end.apply(tie);
            if (Nodes.isLive(other)
                    && permissions.hasPermission(other, PermissionService.READ) == AccessStatus.ALLOWED) {
                readable.add(other);
            }
        }
        return readable;
    }

    private RecordRef first(List<NodeRef> records) {
        return refs(records).stream().findFirst().orElse(null);
    }

    private List<RecordRef> refs(List<NodeRef> records) {
        return records.stream()
                .map(record -> new RecordRef(record.getId(), CaseMapper.number(nodes.getProperties(record)), (Integer)
                        nodes.getProperty(record, DiariumModel.PROP_RECORD_NUMBER)))
                .sorted(Comparator.comparingInt(RecordRef::recordNumber))
                .toList();
    }
}
