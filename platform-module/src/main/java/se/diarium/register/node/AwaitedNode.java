package se.diarium.register.node;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * A node that has been made and does not say yet what it must, as Share's forms make a node first and write its properties then:
 * it is taken in when the transaction is about to commit.
 */
public final class AwaitedNode extends TransactionListenerAdapter {

    private final NodeRef node;
    private final String maker;
    private final Runnable adoption;

    private AwaitedNode(NodeRef node, String maker, Runnable adoption) {
        this.node = node;
        this.maker = maker;
        this.adoption = adoption;
    }

    /** @param adoption what takes the node in, or refuses it, run as whoever is making it now */
    public static void await(NodeRef node, Runnable adoption) {
        AlfrescoTransactionSupport.bindResource(key(node), Boolean.TRUE);
        AlfrescoTransactionSupport.bindListener(new AwaitedNode(node, AuthenticationUtil.getRunAsUser(), adoption));
    }

    /** Whether the node waits to be taken in. */
    public static boolean isAwaited(NodeRef node) {
        return AlfrescoTransactionSupport.getResource(key(node)) != null;
    }

    private static String key(NodeRef node) {
        return AwaitedNode.class.getName() + node;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        AlfrescoTransactionSupport.unbindResource(key(node));
        AuthenticationUtil.runAs(
                () -> {
                    adoption.run();
                    return null;
                },
                maker);
    }
}
