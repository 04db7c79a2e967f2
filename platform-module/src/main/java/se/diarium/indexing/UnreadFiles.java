package se.diarium.indexing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.repo.node.NodeBulkLoader;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.document.text.ExtractedText;
import se.diarium.register.DiariumModel;
import se.diarium.register.node.Nodes;

/**
 * Which records have a file without any text that can be read, as a scanned one: a search can have found them by their headings
 * alone. Needs no transaction around it.
 */
public class UnreadFiles {

    private final NodeBulkLoader loader;
    private final NodeService nodes;
    private final TransactionService transactions;

    public UnreadFiles(NodeBulkLoader loader, NodeService nodes, TransactionService transactions) {
        this.loader = loader;
        this.nodes = nodes;
        this.transactions = transactions;
    }

    /** Those of the ids, of which the caller may know, whose file is without text. */
    public Set<String> among(Collection<String> ids) {
        List<NodeRef> files = ids.stream().map(Nodes::ref).toList();
        return AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(() -> unread(files), true));
    }

    private Set<String> unread(List<NodeRef> files) {
        loader.cacheNodes(files);
        return files.stream().filter(this::isUnread).map(NodeRef::getId).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isUnread(NodeRef file) {
        return nodes.exists(file)
                && nodes.getProperty(file, DiariumModel.PROP_UNREAD) instanceof Collection<?> unread
                && unread.contains(ExtractedText.WHOLE_FILE);
    }
}
