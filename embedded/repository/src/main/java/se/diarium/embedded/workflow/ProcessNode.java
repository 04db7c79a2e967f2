package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * A node as the expressions of a process see it, for example {@code ${initiator.properties.userName}}. It holds the
 * reference alone; what it answers is read when asked for, with the rights of whoever moves the process.
 */
public final class ProcessNode {
    private final NodeRef nodeRef;
    private final NodeService nodes;
    private final NamespacePrefixResolver prefixes;

    ProcessNode(NodeRef nodeRef, NodeService nodes, NamespacePrefixResolver prefixes) {
        this.nodeRef = nodeRef;
        this.nodes = nodes;
        this.prefixes = prefixes;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public String getId() {
        return nodeRef.getId();
    }

    public boolean exists() {
        return nodes.exists(nodeRef);
    }

    /** Properties by prefixed name; those of the content model also by their bare name. */
    public Map<String, Object> getProperties() {
        var byName = new LinkedHashMap<String, Object>();
        for (Map.Entry<QName, Serializable> property :
                nodes.getProperties(nodeRef).entrySet()) {
            var name = property.getKey();
            var value = property.getValue() instanceof NodeRef other
                    ? new ProcessNode(other, nodes, prefixes)
                    : property.getValue();
            byName.put(name.toPrefixString(prefixes), value);
            if (NamespaceService.CONTENT_MODEL_1_0_URI.equals(name.getNamespaceURI())) {
                byName.put(name.getLocalName(), value);
            }
        }
        return byName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProcessNode node && node.nodeRef.equals(nodeRef);
    }

    @Override
    public int hashCode() {
        return nodeRef.hashCode();
    }

    @Override
    public String toString() {
        return nodeRef.toString();
    }
}
