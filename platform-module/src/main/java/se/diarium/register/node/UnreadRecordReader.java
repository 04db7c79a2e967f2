package se.diarium.register.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.background.BackgroundWork;
import se.diarium.register.FileTexts;

/**
 * Reads the files of records that came through other doors, after their transaction, one at a time. Runs as the
 * system: what a file says is kept whoever brought it. The file is read outside transactions, since that takes time.
 */
class UnreadRecordReader implements BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadRecordReader.class);
    private static final int BATCH = 20;
    private static final int ATTEMPTS = 5;

    private final UnreadRecords unread;
    private final NodeService nodes;
    private final ContentService contents;
    private final RecordIntake intake;
    private final FileTexts texts;
    private final TransactionService transactions;

    UnreadRecordReader(
            UnreadRecords unread,
            NodeService nodes,
            ContentService contents,
            RecordIntake intake,
            FileTexts texts,
            TransactionService transactions) {
        this.unread = unread;
        this.nodes = nodes;
        this.contents = contents;
        this.intake = intake;
        this.texts = texts;
        this.transactions = transactions;
    }

    @Override
    public void wokenBy(Runnable wake) {
        unread.onAdded(wake);
    }

    /** Reads some of those that wait; one that fails is counted and left for another time. */
    @Override
    public boolean doSome() {
        boolean anyRead = false;
        for (String nodeId : inTransaction(() -> unread.waiting(ATTEMPTS, BATCH))) {
            try {
                read(nodeId);
                anyRead = true;
            } catch (RuntimeException e) {
                LOG.warn("The file of record {} could not be read", nodeId, e);
                inTransaction(() -> {
                    unread.failed(nodeId);
                    return null;
                });
            }
        }
        return anyRead;
    }

    private void read(String nodeId) {
        NodeRef record = Nodes.ref(nodeId);
        Optional<Path> copy = inTransaction(() -> copy(record));
        try {
            Optional<FileTexts.FileText> read =
                    copy.map(file -> texts.read(file, file.getFileName().toString()));
            inTransaction(() -> {
                read.ifPresent(found -> intake.keepText(record, found));
                unread.remove(nodeId);
                return null;
            });
        } finally {
            copy.ifPresent(UnreadRecordReader::delete);
        }
    }

    private Optional<Path> copy(NodeRef record) {
        if (!nodes.exists(record)) {
            return Optional.empty();
        }
        ContentReader reader = contents.getReader(record, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            return Optional.empty();
        }
        String name = (String) nodes.getProperty(record, ContentModel.PROP_NAME);
        try {
            Path file = Files.createTempDirectory("diarium").resolve(FileNames.safe(name));
            reader.getContent(file.toFile());
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        } catch (IOException e) {
            LOG.warn("{} is left behind", file, e);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(work::get, false, true));
    }
}
