package se.diarium.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.node.Registering;
import se.diarium.search.Change;
import se.diarium.search.SearchIndex;

/** On a register of its own, in which nothing goes on but what is tried here. */
class RebuildTest {

    private final RunningRegister register = RunningRegister.start(Map.of());
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

        keeper.rebuild();

        await().atMost(Duration.ofSeconds(60)).until(() -> entries().size() >= before.size());
        assertThat(entries()).containsAllEntriesOf(before);
    }

    @Test
    void theCheckFindsNothingInAnIndexThatHasCaughtUpAndEveryEntryThatIsWrong() {
        CaseFile file = registering.aCase("Jämförs");
        registering.aRecord(file.diarienummer(), "Brev", "text");
        await().atMost(Duration.ofSeconds(60)).until(() -> check.run().equal());

        internal.apply(List.of(new Change.Remove(file.id())), internal.appliedPosition());

        assertThat(check.run().internal()).containsExactly(file.id());
        keeper.rebuild();
        await().atMost(Duration.ofSeconds(60)).until(() -> check.run().equal());
    }
}
