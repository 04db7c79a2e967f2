package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.ChildProcess;
import se.diarium.register.number.Diarienummer;

/** Cases come to their decision though the repository is killed again and again on their way, each decided once. */
class DecisionsAfterKillsTest {

    private static final int CASES = 200;
    private static final int STEPS = 3 * CASES;
    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    @Test
    void everyProcessIsCompletedAndEveryParagraphRecordedOnceWhereverTheRepositoryIsKilled() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(1 + random.nextInt(STEPS / (KILLS + 1)));
        }

        try (ChildProcess last = started()) {
            last.awaitLine(DecidingProcess.DONE);
            assertThat(last.awaitEnd()).as("killed by %d", seed).isZero();
        }

        assertThat(numbers("SELECT paragraph FROM dia_decision"))
                .as("killed by %d", seed)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, CASES).boxed().toList());
        assertThat(numbers("SELECT COUNT(*) FROM dia_event WHERE event_type = 'DECIDED'"))
                .containsExactly(CASES);
        assertThat(numbers("SELECT COUNT(*) FROM ACT_RU_EXECUTION")).containsExactly(0);
        assertThat(numbers("SELECT COUNT(*) FROM ACT_RU_TASK")).containsExactly(0);
    }

    static Diarienummer number(int number) {
        return new Diarienummer("HSN", Year.now().getValue(), number);
    }

    private ChildProcess started() throws IOException {
        ChildProcess process = ChildProcess.start(
                DecidingProcess.class,
                folder.resolve("log"),
                List.of(folder.resolve("data").toString(), Integer.toString(CASES)));
        process.awaitLine(DecidingProcess.READY);
        return process;
    }

    private void killAfter(int steps) throws Exception {
        try (ChildProcess process = started()) {
            for (int step = 0; step < steps; step++) {
                process.awaitLine(DecidingProcess.STEP);
            }
            process.kill();
            process.awaitEnd();
        }
    }

    private List<Integer> numbers(String query) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("data/db/repository") + ";IFEXISTS=TRUE";
        List<Integer> numbers = new ArrayList<>();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                numbers.add(Integer.valueOf(rows.getString(1)));
            }
        }
        return numbers;
    }
}
