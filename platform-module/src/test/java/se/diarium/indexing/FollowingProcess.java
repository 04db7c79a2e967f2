package se.diarium.indexing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import se.diarium.ChildProcess;
import se.diarium.register.journal.FollowingThread;
import se.diarium.register.journal.JournalTarget;
import se.diarium.register.number.DiarienummerPattern;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.search.Audience;
import se.diarium.search.NumberReader;
import se.diarium.search.SearchIndex;
import se.diarium.search.lucene.IndexSettings;
import se.diarium.search.lucene.LuceneIndex;

/** A process with both indexes and nothing else, which follow the journal of a repository in another process until it is killed. */
public final class FollowingProcess {

    static final String BEGUN = "begun";
    static final String APPLIED = "applied";
    /** Before the position that is on disk in both indexes, when none is being rebuilt any more. */
    static final String REACHED = "reached ";

    /** Longer than the transactions of the test, so that numbers that were rolled back are soon waited for no longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final IndexSettings SETTINGS =
            new IndexSettings(Duration.ofMillis(20), Duration.ofMillis(100), 50, Duration.ofSeconds(30), 16);

    private FollowingProcess() {}

    /** @param arguments the folder of the indexes, the port of the journal, and whether they are rebuilt meanwhile */
    public static void main(String[] arguments) throws IOException {
        JournalOverSocket.Remote journal = new JournalOverSocket.Remote(Integer.parseInt(arguments[1]));
        SearchIndex internal = open(Path.of(arguments[0]), Audience.INTERNAL);
        SearchIndex open = open(Path.of(arguments[0]), Audience.PUBLIC);
        if (Boolean.parseBoolean(arguments[2])) {
            internal.beginSuccessor();
            open.beginSuccessor();
        }
        JournalTarget target = new Telling(internal, open, journal::read);
        FollowingThread following = new FollowingThread(
                journal, TransactionOperations.withoutTransaction(), target, Duration.ofMillis(10), PATIENCE);
        GenericApplicationContext context = new GenericApplicationContext();
        context.refresh();
        following.setApplicationContext(context);
        ChildProcess.tell(BEGUN);
        following.onApplicationEvent(new ContextRefreshedEvent(context));
        System.in.read();
    }

    static SearchIndex open(Path folder, Audience audience) {
        NumberReader numbers = NumberReader.of(
                new DiarienummerReader(DiarienummerPattern.of("{series}/{number}/{year}"), Set.of("HSN")));
        return LuceneIndex.open(folder.resolve(audience.name()), audience, numbers, "test", SETTINGS);
    }

    /** Says when something has been applied, and how much is on disk. */
    private static final class Telling implements JournalTarget {

        private final SearchIndex internal;
        private final SearchIndex open;
        private final RegisterIndexes indexes;
        private long told = -1;

        private Telling(SearchIndex internal, SearchIndex open, Function<String, EntryReader.Changes> reading) {
            this.internal = internal;
            this.open = open;
            this.indexes = new RegisterIndexes(Map.of(Audience.INTERNAL, internal, Audience.PUBLIC, open), reading);
        }

        @Override
        public long position() {
            return indexes.position();
        }

        @Override
        public Batch prepare(Collection<String> nodeIds) {
            Batch batch = indexes.prepare(nodeIds);
            return new Batch() {
                @Override
                public Set<String> failed() {
                    return batch.failed();
                }

                @Override
                public void apply(long position) {
                    batch.apply(position);
                    ChildProcess.tell(APPLIED);
                }
            };
        }

        @Override
        public void followed(long reached, long goal, boolean caughtUp) {
            indexes.followed(reached, goal, caughtUp);
            long position = Math.min(internal.position(), open.position());
            if (position != told
                    && internal.successor().isEmpty()
                    && open.successor().isEmpty()) {
                told = position;
                ChildProcess.tell(REACHED + position);
            }
        }

        @Override
        public Optional<JournalTarget> successor() {
            return indexes.successor();
        }

        @Override
        public void takeOver() {
            indexes.takeOver();
        }

        @Override
        public void onSetBack(Runnable listener) {
            indexes.onSetBack(listener);
        }
    }
}
