package se.diarium.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.ChildProcess;
import se.diarium.RunningRegister;
import se.diarium.register.journal.Journal;
import se.diarium.register.node.CaseReading;
import se.diarium.register.series.CaseTable;
import se.diarium.search.Audience;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.Sort;

/**
 * The indexes equal the register, entry by entry, though they are killed {@value #KILLS} times while it is worked in: some of the times
 * the whole repository is, the other times the process that holds the indexes alone, which takes less time.
 */
class IndexesAfterKillsTest {

    private static final int KILLS = 100;
    private static final int OF_THE_WHOLE = 6;
    private static final int MOST_ACTS = 40;
    private static final int MOST_BATCHES = 5;
    private static final int HANDS = 2;
    /** Every so many times the indexes are being rebuilt when they are killed. */
    private static final int REBUILT = 4;

    private static final Duration CATCHING_UP = Duration.ofMinutes(2);
    /** So that the work goes on all the time, and is no more than can be compared in the end. */
    private static final long PAUSE_NANOS = 50_000_000;

    @TempDir
    private Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void afterAHundredKillsTheIndexesEqualTheRegister() throws Exception {
        for (int kill = 0; kill < OF_THE_WHOLE; kill++) {
            killTheRepository(kill % 2 == 1);
        }
        try (RunningRegister register = RunningRegister.on(folder.resolve("data"), Map.of())) {
            assertThatItEquals(
                    register, index(register, "diarium.internalIndex"), index(register, "diarium.publicIndex"));

            killTheIndexesWhileThereIsWork(register);

            assertThatItEquals(
                    register, index(register, "diarium.internalIndex"), index(register, "diarium.publicIndex"));
            assertThatTheKilledOnesEqual(register);
        }
    }

    private void killTheRepository(boolean rebuilding) throws Exception {
        try (ChildProcess process = ChildProcess.start(
                BusyProcess.class,
                folder.resolve("repository.log"),
                List.of(
                        folder.resolve("data").toString(),
                        Long.toString(random.nextLong()),
                        Boolean.toString(rebuilding)))) {
            process.awaitLine(BusyProcess.READY);
            for (int acts = 1 + random.nextInt(MOST_ACTS); acts > 0; acts--) {
                process.awaitLine(BusyProcess.ACT);
            }
            process.kill();
            process.awaitEnd();
        }
    }

    private void killTheIndexesWhileThereIsWork(RunningRegister register) throws Exception {
        BusyRegister busy = new BusyRegister(register);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(HANDS);
        List<Future<?>> hands = new ArrayList<>();
        try (JournalOverSocket journal = journal(register)) {
            for (int i = 0; i < HANDS; i++) {
                BusyRegister.Hand hand = busy.hand(random.nextLong());
                hands.add(threads.submit(() -> {
                    while (!over.get()) {
                        hand.act();
                        LockSupport.parkNanos(PAUSE_NANOS);
                    }
                }));
            }
            for (int kill = OF_THE_WHOLE; kill < KILLS; kill++) {
                killTheIndexes(journal, kill % REBUILT == 0);
            }
        } finally {
            over.set(true);
            threads.shutdown();
        }
        for (Future<?> hand : hands) {
            hand.get();
        }
        assertThat(busy.done()).as("acts during the kills").isGreaterThan(KILLS);
    }

    private void killTheIndexes(JournalOverSocket journal, boolean rebuilding) throws Exception {
        try (ChildProcess process = following(journal, rebuilding)) {
            process.awaitLine(FollowingProcess.BEGUN);
            for (int batches = random.nextInt(MOST_BATCHES); batches > 0; batches--) {
                process.awaitLine(FollowingProcess.APPLIED);
            }
            process.kill();
            process.awaitEnd();
        }
    }

    private ChildProcess following(JournalOverSocket journal, boolean rebuilding) throws IOException {
        return ChildProcess.start(
                FollowingProcess.class,
                folder.resolve("following.log"),
                List.of(
                        folder.resolve("followed").toString(),
                        Integer.toString(journal.port()),
                        Boolean.toString(rebuilding)));
    }

    private static JournalOverSocket journal(RunningRegister register) throws IOException {
        Journal journal = register.bean("diarium.journal", Journal.class);
        EntryReader reader = register.bean("diarium.entryReader", EntryReader.class);
        TransactionService transactions = register.bean("TransactionService", TransactionService.class);
        return new JournalOverSocket(
                journal,
                node -> AuthenticationUtil.runAsSystem(() -> transactions
                        .getRetryingTransactionHelper()
                        .doInTransaction(() -> reader.read(node), true, true)));
    }

    /** Those that were killed are followed to the end by one that is not, and are opened here when it has ended. */
    private void assertThatTheKilledOnesEqual(RunningRegister register) throws Exception {
        Journal journal = register.bean("diarium.journal", Journal.class);
        long head = journal.head();
        try (JournalOverSocket socket = journal(register);
                ChildProcess process = following(socket, false)) {
            process.awaitLine(FollowingProcess.REACHED + head);
            process.kill();
            process.awaitEnd();
        }
        try (SearchIndex internal = FollowingProcess.open(folder.resolve("followed"), Audience.INTERNAL);
                SearchIndex open = FollowingProcess.open(folder.resolve("followed"), Audience.PUBLIC)) {
            assertThat(internal.successor())
                    .as("rebuild that is not at its end, by %d", seed)
                    .isEmpty();
            assertThatItEquals(register, internal, open);
        }
    }

    private void assertThatItEquals(RunningRegister register, SearchIndex internal, SearchIndex open) {
        IndexCheck check = new IndexCheck(
                internal,
                open,
                register.bean("diarium.caseTable", CaseTable.class),
                register.bean("diarium.caseReading", CaseReading.class),
                register.bean("diarium.entryReader", EntryReader.class),
                register.bean("TransactionService", TransactionService.class));
        await().atMost(CATCHING_UP).untilAsserted(() -> {
            IndexCheck.Result result = check.run();
            assertThat(result.checked()).isPositive();
            assertThat(result.internal()).as("internal, by %d", seed).isEmpty();
            assertThat(result.open()).as("public, by %d", seed).isEmpty();
        });
        assertThat(open.size()).isPositive();
        assertThat(found(internal, "Ärende")).isPositive();
        assertThat(found(internal, BusyRegister.UNDONE)).isZero();
        assertThat(found(open, "Brev")).isPositive();
        assertThat(found(open, BusyRegister.UNDONE)).isZero();
    }

    private static long found(SearchIndex index, String word) {
        return index.search(new SearchRequest(
                        word, Map.of(), Set.of(PermissionService.ADMINISTRATOR_AUTHORITY), 0, 10, Sort.RELEVANCE))
                .total();
    }

    private static SearchIndex index(RunningRegister register, String name) {
        return register.bean(name, SearchIndex.class);
    }
}
