package se.diarium.embedded.content;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/** The content files that a transaction has made; when it is rolled back, they go with it. */
final class RolledBackContent extends TransactionListenerAdapter {
    private final ContentFiles files;
    private final List<String> urls = new ArrayList<>();

    private RolledBackContent(ContentFiles files) {
        this.files = files;
    }

    /** Outside transactions nothing is noted: the file stays, or is swept. */
    static void note(ContentFiles files, String url) {
        if (AlfrescoTransactionSupport.getTransactionReadState() == AlfrescoTransactionSupport.TxnReadState.TXN_NONE) {
            return;
        }
        RolledBackContent content = AlfrescoTransactionSupport.getResource(RolledBackContent.class);
        if (content == null) {
            content = new RolledBackContent(files);
            AlfrescoTransactionSupport.bindResource(RolledBackContent.class, content);
            AlfrescoTransactionSupport.bindListener(content);
        }
        content.urls.add(url);
    }

    @Override
    public void afterRollback() {
        urls.forEach(files::delete);
    }
}
