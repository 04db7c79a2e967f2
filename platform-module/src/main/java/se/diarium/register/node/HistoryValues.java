package se.diarium.register.node;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.RegexQNamePattern;
import se.diarium.register.DiariumModel;

/**
 * What the history keeps of a node: its own values, and of a record what it is tied to. Read as the system: what is remembered
 * does not depend on who made the change.
 */
public class HistoryValues {

    /** What the history calls the tie from a record to the one that took its place. */
    public static final String SUPERSEDED_BY = "supersededBy";

    private final NodeService nodes;

    public HistoryValues(NodeService nodes) {
        this.nodes = nodes;
    }

    /** The values as text, by name of the property or the tie. */
    public Map<String, String> of(NodeRef node) {
        return AuthenticationUtil.runAsSystem(() -> {
            Map<String, String> values = Snapshot.ofHistory(nodes.getProperties(node));
            values.putAll(asText(ties(node)));
            return values;
        });
    }

    /** The ids of the records at the other ends of a record's ties, by name of the tie; none of what is no record. */
    public Map<String, TreeSet<String>> ties(NodeRef node) {
        return AuthenticationUtil.runAsSystem(() -> {
            Map<String, TreeSet<String>> ties = new TreeMap<>();
            if (nodes.getProperty(node, DiariumModel.PROP_RECORD_NUMBER) == null) {
                return ties;
            }
            for (AssociationRef tie : nodes.getTargetAssocs(node, RegexQNamePattern.MATCH_ALL)) {
                if (DiariumModel.URI.equals(tie.getTypeQName().getNamespaceURI())) {
                    add(ties, tie.getTypeQName().getLocalName(), tie.getTargetRef());
                }
            }
            for (AssociationRef tie : nodes.getSourceAssocs(node, DiariumModel.ASSOC_REVISES)) {
                add(ties, SUPERSEDED_BY, tie.getSourceRef());
            }
            return ties;
        });
    }

    private static void add(Map<String, TreeSet<String>> ties, String name, NodeRef other) {
        ties.computeIfAbsent(name, key -> new TreeSet<>()).add(other.getId());
    }

    static Map<String, String> asText(Map<String, TreeSet<String>> ties) {
        Map<String, String> values = new TreeMap<>();
        ties.forEach((name, others) -> {
            if (!others.isEmpty()) {
                values.put(name, String.join("\n", others));
            }
        });
        return values;
    }
}
