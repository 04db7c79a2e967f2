package se.diarium.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.ConcurrencyFailureException;

class TransactionTest {
    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    @Test
    void aRolledBackTransactionLeavesNoNode() {
        NodeRef folder = REPOSITORY.newFolder();

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(() -> {
                    REPOSITORY.make(folder, TestModel.CASE, "case", Map.of());
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(REPOSITORY.nodes().getChildAssocs(folder)).isEmpty();
    }

    @Test
    void aRolledBackTransactionLeavesNoChange() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of(TestModel.HANDLER, "anna"));

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(() -> {
                    REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "berit");
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(REPOSITORY.nodes().getProperty(node, TestModel.HANDLER)).isEqualTo("anna");
    }

    @Test
    void aTransactionMarkedForRollbackIsRolledBackWithoutAnException() {
        NodeRef folder = REPOSITORY.newFolder();
        REPOSITORY.inTransaction(() -> {
            REPOSITORY.make(folder, TestModel.CASE, "case", Map.of());
            UserTransaction joined = REPOSITORY
                    .bean("transactionService", TransactionService.class)
                    .getUserTransaction();
            joined.begin();
            joined.rollback();
            return null;
        });

        assertThat(REPOSITORY.nodes().getChildAssocs(folder)).isEmpty();
    }

    @Test
    void aClashWithAnotherTransactionIsTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        REPOSITORY.doInTransaction(() -> {
            if (attempts.incrementAndGet() < 3) {
                throw new ConcurrencyFailureException("overtaken");
            }
        });

        assertThat(attempts).hasValue(3);
    }

    @Test
    void aClashInsideAnotherExceptionIsTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        REPOSITORY.doInTransaction(() -> {
            if (attempts.incrementAndGet() < 2) {
                throw new IllegalStateException(new ConcurrencyFailureException("overtaken"));
            }
        });

        assertThat(attempts).hasValue(2);
    }

    @Test
    void anErrorOfTheWorkIsNotTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(() -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException("wrong");
                }))
                .hasMessage("wrong");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void whatCannotGetBetterIsNotTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(() -> {
                    attempts.incrementAndGet();
                    throw new DuplicateChildNodeNameException(
                            null, null, "case", new ConcurrencyFailureException("cause"));
                }))
                .isInstanceOf(DuplicateChildNodeNameException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void theAttemptsAreCounted() {
        AtomicInteger attempts = new AtomicInteger();
        RetryingTransactionHelper helper = REPOSITORY.transactions();
        helper.setMaxRetries(4);
        helper.setMinRetryWaitMs(1);

        assertThatThrownBy(() -> helper.doInTransaction(() -> {
                    attempts.incrementAndGet();
                    throw new ConcurrencyFailureException("overtaken");
                }))
                .isInstanceOf(ConcurrencyFailureException.class);
        assertThat(attempts).hasValue(4);
    }

    @Test
    void twoWritersOfOneNodeBothGetThrough() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of(TestModel.YEAR, 2000));
        IntStream.range(0, 8)
                .parallel()
                .forEach(number -> REPOSITORY.doInTransaction(() -> {
                    int year = (Integer) REPOSITORY.nodes().getProperty(node, TestModel.YEAR);
                    REPOSITORY.nodes().setProperty(node, TestModel.YEAR, year + 1);
                }));

        assertThat(REPOSITORY.nodes().getProperty(node, TestModel.YEAR)).isEqualTo(2008);
    }

    @Test
    void workInsideATransactionJoinsIt() {
        REPOSITORY.doInTransaction(() -> {
            String outer = AlfrescoTransactionSupport.getTransactionId();
            String inner = REPOSITORY.transactions().doInTransaction(AlfrescoTransactionSupport::getTransactionId);
            assertThat(inner).isEqualTo(outer);
        });
    }

    @Test
    void aNewTransactionIsAnother() {
        REPOSITORY.doInTransaction(() -> {
            String outer = AlfrescoTransactionSupport.getTransactionId();
            String inner = REPOSITORY.inTransaction(AlfrescoTransactionSupport::getTransactionId);
            assertThat(inner).isNotEqualTo(outer);
        });
    }

    @Test
    void aNewTransactionKeepsWhatTheOuterOneRollsBack() {
        NodeRef folder = REPOSITORY.newFolder();

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(() -> {
                    REPOSITORY.create(folder, TestModel.CASE, "kept", Map.of());
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(REPOSITORY.nodes().getChildAssocs(folder)).hasSize(1);
    }

    @Test
    void writingInsideAReadOnlyTransactionIsRefused() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of());

        assertThatThrownBy(() -> REPOSITORY
                        .transactions()
                        .doInTransaction(
                                () -> {
                                    REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna");
                                    return null;
                                },
                                true))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWritingTransactionCannotJoinAReadOnlyOne() {
        assertThatThrownBy(() -> REPOSITORY
                        .transactions()
                        .doInTransaction(() -> REPOSITORY.transactions().doInTransaction(() -> "x"), true))
                .isInstanceOf(AlfrescoRuntimeException.class);
    }

    @Test
    void writingWithoutATransactionIsRefused() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of());

        assertThatThrownBy(() -> REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCheckedExceptionComesOutWrapped() {
        assertThatThrownBy(() -> REPOSITORY.inTransaction(() -> {
                    throw new IOException("disk");
                }))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void whatIsCommittedIsThereAfterARestart() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of(TestModel.HANDLER, "anna"));
        REPOSITORY.restart();

        assertThat(REPOSITORY.nodes().getProperty(node, TestModel.HANDLER)).isEqualTo("anna");
    }
}
