package se.diarium.register.part;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.CaseMapper;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Sanction;
import se.diarium.register.number.Diarienummer;

/** The parts of cases as nodes: found, made and changed with the rights of whoever runs it. */
public class PartNodes {

    private final CaseReading reading;
    private final NodeService nodes;

    PartNodes(CaseReading reading, NodeService nodes) {
        this.reading = reading;
        this.nodes = nodes;
    }

    /** @throws NotFoundException if there is no such case that may be read */
    public NodeRef caseRef(Diarienummer number) {
        return reading.requireCase(number);
    }

    /**
     * A case in which something may still be written.
     *
     * @throws NotFoundException if there is no such case that may be read
     * @throws ConflictException if it is settled
     */
    public NodeRef openCase(Diarienummer number) {
        NodeRef caseRef = caseRef(number);
        CaseMapper.status(nodes.getProperties(caseRef)).requireOpen();
        return caseRef;
    }

    /** The parts of this type in a case, in the order in which they were made. */
    public List<NodeRef> of(NodeRef caseRef, QName type) {
        return nodes.getChildAssocs(caseRef, Set.of(type)).stream()
                .map(ChildAssociationRef::getChildRef)
                .distinct()
                .toList();
    }

    /** @throws NotFoundException if the case has no part of this type with this id */
    public NodeRef require(NodeRef caseRef, QName type, String id) {
        return Nodes.refOf(id)
                .filter(reading::readable)
                .filter(part -> type.equals(nodes.getType(part)))
                .filter(part -> caseRef.equals(nodes.getPrimaryParent(part).getParentRef()))
                .orElseThrow(() -> new NotFoundException(String.valueOf(id)));
    }

    public NodeRef make(NodeRef caseRef, QName type, Map<QName, Serializable> values) {
        Map<QName, Serializable> properties = new HashMap<>(values);
        properties.values().removeIf(Objects::isNull);
        // What is registered is the register's, and nobody's who happened to write it.
        properties.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        QName name = QName.createQName(DiariumModel.URI, UUID.randomUUID().toString());
        return Sanction.call(() -> nodes.createNode(caseRef, DiariumModel.ASSOC_PARTS, name, type, properties)
                .getChildRef());
    }

    /** Writes these values; null takes a value away. */
    public void change(NodeRef part, Map<QName, Serializable> values) {
        Map<QName, Serializable> written = new HashMap<>(nodes.getProperties(part));
        values.forEach((name, value) -> {
            if (value == null) {
                written.remove(name);
            } else {
                written.put(name, value);
            }
        });
        Sanction.run(() -> nodes.setProperties(part, written));
    }

    public Map<QName, Serializable> properties(NodeRef node) {
        return nodes.getProperties(node);
    }
}
