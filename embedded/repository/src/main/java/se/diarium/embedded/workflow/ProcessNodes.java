package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespacePrefixResolver;

/** References to nodes on their way into process variables and back. */
final class ProcessNodes {
    private final NodeService nodes;
    private final NamespacePrefixResolver prefixes;

    ProcessNodes(NodeService nodes, NamespacePrefixResolver prefixes) {
        this.nodes = nodes;
        this.prefixes = prefixes;
    }

    ProcessNode node(NodeRef nodeRef) {
        return new ProcessNode(nodeRef, nodes, prefixes);
    }

    ProcessNodeList list(Collection<NodeRef> nodeRefs) {
        return nodeRefs.stream().map(this::node).collect(ProcessNodeList::new, List::add, List::addAll);
    }

    /** What to store of a value: nodes instead of references, everything else as it is. */
    Object toVariable(Object value) {
        if (value instanceof NodeRef nodeRef) {
            return node(nodeRef);
        }
        if (value instanceof Collection<?> many
                && !many.isEmpty()
                && many.stream().allMatch(NodeRef.class::isInstance)) {
            return list(many.stream().map(NodeRef.class::cast).toList());
        }
        return value;
    }

    /** What to store of the ends of an association: one node, or a list where there may be many. */
    Object toVariable(Object value, boolean many) {
        var references = references(value);
        if (many) {
            return list(references);
        }
        if (references.size() > 1) {
            throw new WorkflowException("One node is expected, not " + references.size());
        }
        return references.isEmpty() ? null : node(references.get(0));
    }

    Serializable toValue(Object variable) {
        if (variable instanceof ProcessNode node) {
            return node.getNodeRef();
        }
        if (variable instanceof ProcessNodeList list) {
            return new ArrayList<>(list.stream().map(ProcessNode::getNodeRef).toList());
        }
        if (variable == null || variable instanceof Serializable) {
            return (Serializable) variable;
        }
        throw new WorkflowException("A process variable cannot be read: " + variable.getClass());
    }

    private static List<NodeRef> references(Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof NodeRef nodeRef) {
            return List.of(nodeRef);
        }
        if (value instanceof Collection<?> many && many.stream().allMatch(NodeRef.class::isInstance)) {
            return many.stream().map(NodeRef.class::cast).toList();
        }
        throw new WorkflowException("References to nodes are expected, not " + value);
    }
}
