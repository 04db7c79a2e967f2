package se.diarium.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.node.Registering;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.SearchIndex;
import se.diarium.search.lucene.FormerIndex;

/** On a register of its own, in which nothing goes on but what is tried here. */
class RebuildTest {

    private final RunningRegister register = RunningRegister.start(Map.of("diarium.search.verifySeconds", "1"));
    private final Registering registering = new Registering(register);
    private final SearchIndex internal = register.bean("diarium.internalIndex", SearchIndex.class);
    private final IndexCheck check = register.bean("diarium.indexCheck", IndexCheck.class);
    private final IndexKeeper keeper = register.bean("diarium.indexKeeper", IndexKeeper.class);

    @AfterEach
    void stop() {
        register.close();
    }

    private Map<String, Long> entries() {
        Map<String, Long> entries = new HashMap<>();
        internal.refresh();
        internal.fingerprints(entries::put);
        return entries;
    }

    @Test
    void aRebuiltIndexHoldsExactlyWhatItHeldBefore() {
        CaseFile file = registering.aCase("Finns kvar efter ombyggnad");
        String record = registering.aRecord(file.diarienummer(), "Brev", "text").id();
        await().atMost(Duration.ofSeconds(20)).until(() -> entries().keySet().containsAll(Set.of(file.id(), record)));
        await().atMost(Duration.ofSeconds(60)).until(() -> check.run().equal());
        Map<String, Long> before = entries();

        Instant begun = Instant.now();
        keeper.rebuild();

        while (status().isRebuilding()) {
            assertThat(entries()).containsAllEntriesOf(before);
        }
        assertThat(entries()).isEqualTo(before);
        assertThat(status().indexes().values()).allSatisfy(state -> {
            assertThat(state.condition()).isEqualTo(IndexStatus.Condition.READY);
            assertThat(state.health().begun()).isAfterOrEqualTo(begun.truncatedTo(ChronoUnit.MILLIS));
        });
    }

    @Test
    void whatIsRegisteredDuringARebuildIsFoundAtOnceAndAfterIt() {
        for (int i = 0; i < 80; i++) {
            registering.aCase("Fanns förut " + i);
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> check.run().equal());

        keeper.rebuild();
        assertThat(status().isRebuilding()).isTrue();
        Set<String> registered = new HashSet<>();
        do {
            String id = registering.aCase("Kom till under tiden").id();
            registered.add(id);
            await().atMost(Duration.ofSeconds(10)).until(() -> entries().containsKey(id));
        } while (status().isRebuilding());

        assertThat(entries().keySet()).containsAll(registered);
        await().atMost(Duration.ofSeconds(60)).until(() -> check.run().equal());
    }

    @Test
    void aStopInTheMiddleOfARebuildLeavesTheOldIndexAndTheRebuildIsBroughtToItsEnd(@TempDir Path data) {
        Set<String> registered = new HashSet<>();
        Map<String, String> settings = Map.of(
                "diarium.search.dir", data.resolve("indexes").toString(), "diarium.search.intervalSeconds", "3600");
        try (RunningRegister first = RunningRegister.on(data, settings)) {
            Registering there = new Registering(first);
            registered.add(there.aCase("Före").id());
            SearchIndex index = first.bean("diarium.internalIndex", SearchIndex.class);
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                index.refresh();
                return index.size() == 1 && index.health().complete();
            });
            index.commit();
            // Nothing is committed any more, so nothing wakes the thread that would fill it before the stop.
            index.beginSuccessor();
        }
        assertThat(data.resolve("indexes/internal/g1")).exists();
        assertThat(data.resolve("indexes/internal/g2")).exists();

        try (RunningRegister second = RunningRegister.on(data, settings)) {
            SearchIndex index = second.bean("diarium.internalIndex", SearchIndex.class);
            assertThat(index.size()).isEqualTo(1);
            await().atMost(Duration.ofSeconds(60)).until(() -> index.successor().isEmpty());
            await().atMost(Duration.ofSeconds(60)).until(() -> second.bean("diarium.indexCheck", IndexCheck.class)
                    .run()
                    .equal());
        }
    }

    @Test
    void indexesOfAFormerVersionAreFilledAnewFromTheRegisterAtTheStart(@TempDir Path data) throws IOException {
        Path indexes = data.resolve("indexes");
        Map<String, String> settings = Map.of("diarium.search.dir", indexes.toString());
        String registered;
        try (RunningRegister former = RunningRegister.on(data, settings)) {
            registered = new Registering(former).aCase("Före uppgraderingen").id();
            await().atMost(Duration.ofSeconds(60)).until(() -> former.bean("diarium.indexCheck", IndexCheck.class)
                    .run()
                    .equal());
        }
        FormerIndex.age(indexes);

        Instant upgraded = Instant.now();
        try (RunningRegister later = RunningRegister.on(data, settings)) {
            SearchIndex index = later.bean("diarium.internalIndex", SearchIndex.class);
            assertThat(index.health().begun()).isAfterOrEqualTo(upgraded.truncatedTo(ChronoUnit.MILLIS));
            await().atMost(Duration.ofSeconds(60)).until(() -> later.bean("diarium.indexCheck", IndexCheck.class)
                    .run()
                    .equal());
            Set<String> found = new HashSet<>();
            index.fingerprints((id, fingerprint) -> found.add(id));
            assertThat(found).contains(registered);
        }
    }

    @Test
    void aDamagedIndexIsFilledAgainByItself() throws IOException {
        CaseFile file = registering.aCase("Överlever skadan");
        await().atMost(Duration.ofSeconds(60)).until(() -> check.run().equal());
        internal.commit();
        AtomicBoolean noticed = new AtomicBoolean();
        internal.onSetBack(() -> noticed.set(true));

        damageTheInternalIndex();

        await().atMost(Duration.ofSeconds(60)).until(noticed::get);
        await().atMost(Duration.ofSeconds(60)).until(() -> check.run().equal());
        assertThat(entries()).containsKey(file.id());
        IndexStatus.State state = status().indexes().get(Audience.INTERNAL);
        assertThat(state.condition()).isEqualTo(IndexStatus.Condition.READY);
        assertThat(state.health().damage()).isPresent();
    }

    private void damageTheInternalIndex() throws IOException {
        Path folder = register.bean("diarium.searchSettings", SearchSettings.class)
                .folder()
                .resolve("internal");
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".cfs")).toList();
        }
        for (Path file : files) {
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.seek(bytes.length() / 2);
                bytes.write("damage".getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private IndexStatus status() {
        return register.asSystem(keeper::status);
    }

    @Test
    void theCheckFindsNothingInAnIndexThatHasCaughtUpAndEveryEntryThatIsWrong() {
        CaseFile file = registering.aCase("Jämförs");
        registering.aRecord(file.diarienummer(), "Brev", "text");
        await().atMost(Duration.ofSeconds(60)).until(() -> check.run().equal());

        internal.apply(List.of(new Change.Remove(file.id())), internal.appliedPosition());

        assertThat(check.run().internal())
                .containsExactly(new IndexCheck.Difference(file.id(), IndexCheck.Kind.MISSING));
        keeper.rebuild();
        await().atMost(Duration.ofSeconds(60)).until(() -> check.run().equal());
    }
}
