package se.diarium.register.part;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * A part that has been made and says nothing yet, as Share's forms make a node first and write its properties then: it is
 * taken in when the transaction is about to commit.
 */
final class AwaitedPart extends TransactionListenerAdapter {

    private final NodeRef part;
    private final String maker;
    private final Runnable adoption;

    private AwaitedPart(NodeRef part, String maker, Runnable adoption) {
        this.part = part;
        this.maker = maker;
        this.adoption = adoption;
    }

    /** @param adoption what takes the part in, run as whoever is making it now */
    static void await(NodeRef part, Runnable adoption) {
        AlfrescoTransactionSupport.bindResource(key(part), Boolean.TRUE);
        AlfrescoTransactionSupport.bindListener(new AwaitedPart(part, AuthenticationUtil.getRunAsUser(), adoption));
    }

    static boolean isAwaited(NodeRef part) {
        return AlfrescoTransactionSupport.getResource(key(part)) != null;
    }

    private static String key(NodeRef part) {
        return AwaitedPart.class.getName() + part;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        AlfrescoTransactionSupport.unbindResource(key(part));
        AuthenticationUtil.runAs(
                () -> {
                    adoption.run();
                    return null;
                },
                maker);
    }
}
