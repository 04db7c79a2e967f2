package se.diarium.indexing;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.document.text.ExtractedText;
import se.diarium.register.DiariumModel;

/**
 * Which records have a file without any text that can be read, as a scanned one: a search can have found them by their headings
 * alone. Needs no transaction around it.
 */
public class UnreadFiles {

    private final NodeService nodes;
    private final TransactionService transactions;

    public UnreadFiles(NodeService nodes, TransactionService transactions) {
        this.nodes = nodes;
        this.transactions = transactions;
    }

    /** Those of the ids, of which the caller may know, whose file is without text. */
    public Set<String> among(Collection<String> ids) {
        return AuthenticationUtil.runAsSystem(() -> transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> ids.stream().filter(this::isUnread).collect(Collectors.toUnmodifiableSet()), true));
    }

    private boolean isUnread(String id) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
        return nodes.exists(node)
                && nodes.getProperty(node, DiariumModel.PROP_UNREAD) instanceof Collection<?> unread
                && unread.contains(ExtractedText.WHOLE_FILE);
    }
}
