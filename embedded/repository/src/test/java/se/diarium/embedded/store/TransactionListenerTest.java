package se.diarium.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TransactionListenerTest {
    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    @Test
    void listenersHearOfACommitInOrder() {
        List<String> heard = new ArrayList<>();
        REPOSITORY.doInTransaction(() -> AlfrescoTransactionSupport.bindListener(new Listener("a", heard)));

        assertThat(heard).containsExactly("a before commit", "a before completion", "a after commit");
    }

    @Test
    void listenersHearOfARollback() {
        List<String> heard = new ArrayList<>();

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(() -> {
                    AlfrescoTransactionSupport.bindListener(new Listener("a", heard));
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(heard).containsExactly("a before completion", "a after rollback");
    }

    @Test
    void listenersHearInTheOrderOfTheirBinding() {
        List<String> heard = new ArrayList<>();
        REPOSITORY.doInTransaction(() -> {
            AlfrescoTransactionSupport.bindListener(new Listener("a", heard));
            AlfrescoTransactionSupport.bindListener(new Listener("b", heard));
        });

        assertThat(heard).startsWith("a before commit", "b before commit");
    }

    @Test
    void aListenerMayBindAnotherBeforeTheCommit() {
        List<String> heard = new ArrayList<>();
        REPOSITORY.doInTransaction(() -> AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
            @Override
            public void beforeCommit(boolean readOnly) {
                AlfrescoTransactionSupport.bindListener(new Listener("late", heard));
            }
        }));

        assertThat(heard).containsExactly("late before commit", "late before completion", "late after commit");
    }

    @Test
    void aListenerBoundTwiceHearsOnce() {
        List<String> heard = new ArrayList<>();
        REPOSITORY.doInTransaction(() -> {
            Listener listener = new Listener("a", heard);
            AlfrescoTransactionSupport.bindListener(listener);
            AlfrescoTransactionSupport.bindListener(listener);
        });

        assertThat(heard).hasSize(3);
    }

    @Test
    void aListenerThatFailsBeforeTheCommitRollsBack() {
        NodeRef folder = REPOSITORY.newFolder();

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(() -> {
                    REPOSITORY.make(folder, TestModel.CASE, "case", Map.of());
                    AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            throw new IllegalStateException("not like this");
                        }
                    });
                }))
                .hasMessage("not like this");
        assertThat(REPOSITORY.nodes().getChildAssocs(folder)).isEmpty();
    }

    @Test
    void aListenerThatFailsAfterTheCommitDoesNotKeepTheOthersFromHearing() {
        List<String> heard = new ArrayList<>();
        REPOSITORY.doInTransaction(() -> {
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                @Override
                public void afterCommit() {
                    throw new IllegalStateException("too late to matter");
                }
            });
            AlfrescoTransactionSupport.bindListener(new Listener("a", heard));
        });

        assertThat(heard).contains("a after commit");
    }

    @Test
    void workAfterTheCommitHasATransactionOfItsOwn() {
        NodeRef folder = REPOSITORY.newFolder();
        REPOSITORY.doInTransaction(() -> AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
            @Override
            public void afterCommit() {
                REPOSITORY
                        .transactions()
                        .doInTransaction(() -> REPOSITORY.make(folder, TestModel.CASE, "late", Map.of()));
            }
        }));

        assertThat(REPOSITORY.nodes().getChildAssocs(folder)).hasSize(1);
    }

    @Test
    void whatAListenerWritesBeforeTheCommitIsCommitted() {
        NodeRef folder = REPOSITORY.newFolder();
        REPOSITORY.doInTransaction(() -> AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
            @Override
            public void beforeCommit(boolean readOnly) {
                REPOSITORY.make(folder, TestModel.CASE, "late", Map.of());
            }
        }));

        assertThat(REPOSITORY.nodes().getChildAssocs(folder)).hasSize(1);
    }

    @Test
    void aResourceBelongsToItsTransaction() {
        REPOSITORY.doInTransaction(() -> {
            AlfrescoTransactionSupport.bindResource("key", "outer");
            Object inner = REPOSITORY.inTransaction(() -> AlfrescoTransactionSupport.getResource("key"));
            assertThat(inner).isNull();
        });
    }

    @Test
    void aResourceIsThereAgainAfterAnInnerTransaction() {
        REPOSITORY.doInTransaction(() -> {
            AlfrescoTransactionSupport.bindResource("key", "outer");
            REPOSITORY.doInTransaction(() -> AlfrescoTransactionSupport.bindResource("key", "inner"));
            assertThat(AlfrescoTransactionSupport.<String>getResource("key")).isEqualTo("outer");
        });
    }

    @Test
    void aListenerCannotBeBoundOutsideTransactions() {
        assertThatThrownBy(() -> AlfrescoTransactionSupport.bindListener(new Listener("a", new ArrayList<>())))
                .isInstanceOf(AlfrescoRuntimeException.class);
    }

    private static final class Listener extends TransactionListenerAdapter {
        private final String name;
        private final List<String> heard;

        private Listener(String name, List<String> heard) {
            this.name = name;
            this.heard = heard;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            heard.add(name + " before commit");
        }

        @Override
        public void beforeCompletion() {
            heard.add(name + " before completion");
        }

        @Override
        public void afterCommit() {
            heard.add(name + " after commit");
        }

        @Override
        public void afterRollback() {
            heard.add(name + " after rollback");
        }
    }
}
