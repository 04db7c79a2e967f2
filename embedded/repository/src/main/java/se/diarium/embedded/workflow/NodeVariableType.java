package se.diarium.embedded.workflow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.activiti.engine.impl.variable.ValueFields;
import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.service.cmr.repository.NodeRef;

/** How the engine stores nodes: one as the text of its reference, several as a line each. */
final class NodeVariableType implements VariableType {
    private final ProcessNodes nodes;
    private final boolean many;

    static NodeVariableType one(ProcessNodes nodes) {
        return new NodeVariableType(nodes, false);
    }

    static NodeVariableType many(ProcessNodes nodes) {
        return new NodeVariableType(nodes, true);
    }

    private NodeVariableType(ProcessNodes nodes, boolean many) {
        this.nodes = nodes;
        this.many = many;
    }

    @Override
    public String getTypeName() {
        return many ? "nodes" : "node";
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public boolean isAbleToStore(Object value) {
        return many ? value instanceof ProcessNodeList : value instanceof ProcessNode;
    }

    @Override
    public void setValue(Object value, ValueFields fields) {
        fields.setTextValue(null);
        fields.setBytes(null);
        if (value instanceof ProcessNode node) {
            fields.setTextValue(node.toString());
        } else if (value instanceof ProcessNodeList list) {
            fields.setBytes(list.stream()
                    .map(ProcessNode::toString)
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public Object getValue(ValueFields fields) {
        if (many) {
            return fields.getBytes() == null ? null : list(new String(fields.getBytes(), StandardCharsets.UTF_8));
        }
        return fields.getTextValue() == null ? null : nodes.node(new NodeRef(fields.getTextValue()));
    }

    private ProcessNodeList list(String lines) {
        return nodes.list(Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(NodeRef::new)
                .toList());
    }
}
