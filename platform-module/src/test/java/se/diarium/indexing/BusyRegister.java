package se.diarium.indexing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import se.diarium.RunningRegister;
import se.diarium.publishing.Publisher;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseLifecycle;
import se.diarium.register.CaseRegister;
import se.diarium.register.Direction;
import se.diarium.register.NewCase;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordLifecycle;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.Registering;

/**
 * Registers, publishes, withdraws and voids at random, and undoes some of it before it is committed. What one thread registered no
 * other thread changes.
 */
final class BusyRegister {

    /** In the headings of everything that is undone, and of nothing else. */
    static final String UNDONE = "Bortrullat";

    private static final int ACTS = 8;

    /** Comes after all else, when the rows of the journal have been written and have taken their numbers. */
    private static final TransactionListenerAdapter FAILING = new TransactionListenerAdapter() {
        @Override
        public void beforeCommit(boolean readOnly) {
            throw new Undone();
        }
    };

    private final RunningRegister register;
    private final Registering registering;
    private final Publisher publisher;
    private final RecordLifecycle records;
    private final CaseLifecycle cases;
    private final CaseRegister caseRegister;
    private final RecordRegister recordRegister;
    private final AtomicLong done = new AtomicLong();

    BusyRegister(RunningRegister register) {
        this.register = register;
        this.registering = new Registering(register);
        this.publisher = register.bean("diarium.publisher", Publisher.class);
        this.records = register.bean("diarium.recordLifecycle", RecordLifecycle.class);
        this.cases = register.bean("diarium.caseLifecycle", CaseLifecycle.class);
        this.caseRegister = register.bean("diarium.caseRegister", CaseRegister.class);
        this.recordRegister = register.bean("diarium.recordRegister", RecordRegister.class);
    }

    /** Number of acts until now, of all threads. */
    long done() {
        return done.get();
    }

    /** One thread's work. */
    Hand hand(long seed) {
        return new Hand(new Random(seed));
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What one thread has registered. */
    final class Hand {

        private final Random random;
        private final List<String> unpublished = new ArrayList<>();
        private final List<String> published = new ArrayList<>();

        private Hand(Random random) {
            this.random = random;
        }

        void act() {
            switch (random.nextInt(ACTS)) {
                case 0, 1 -> register();
                case 2, 3 -> take(unpublished, this::publish);
                case 4 -> take(published, this::withdraw);
                case 5 -> take(unpublished, this::voidRecord);
                case 6 -> undo(false);
                default -> undo(true);
            }
            done.incrementAndGet();
        }

        private void register() {
            CaseFile file = registering.aCase("Ärende " + random.nextInt(1000));
            for (int i = random.nextInt(3); i >= 0; i--) {
                unpublished.add(registering
                        .aRecord(file.diarienummer(), "Brev " + random.nextInt(1000), "Text " + random.nextInt(1000))
                        .id());
            }
            if (random.nextInt(10) == 0) {
                CaseFile empty = registering.aCase("Felaktigt registrerat");
                register.as(RunningRegister.REGISTRAR, () -> cases.voidCase(empty.diarienummer(), "Dubblett"));
            }
        }

        private void take(List<String> from, Consumer<String> act) {
            if (from.isEmpty()) {
                register();
            } else {
                act.accept(from.remove(random.nextInt(from.size())));
            }
        }

        private void publish(String record) {
            register.as(RunningRegister.REGISTRAR, () -> publisher.publish(record));
            published.add(record);
        }

        private void withdraw(String record) {
            register.as(RunningRegister.REGISTRAR, () -> publisher.withdraw(record, "Fel handling"));
        }

        private void voidRecord(String record) {
            register.as(RunningRegister.REGISTRAR, () -> records.voidRecord(record, "Fel ärende", false));
        }

        private void undo(boolean late) {
            try {
                register.as(RunningRegister.REGISTRAR, () -> {
                    CaseFile file = caseRegister.register(
                            new NewCase("HSN", UNDONE, null, null, null, RunningRegister.HANDLER, null, null, null));
                    recordRegister.add(
                            file.diarienummer(),
                            new NewRecord(
                                    UNDONE, null, "letter", Direction.RECEIVED, null, null, null, null, null, null),
                            Registering.file("brev.txt", UNDONE));
                    if (!late) {
                        throw new Undone();
                    }
                    AlfrescoTransactionSupport.bindListener(FAILING);
                });
            } catch (Undone expected) {
                // Nothing of it has happened.
            }
        }
    }
}
