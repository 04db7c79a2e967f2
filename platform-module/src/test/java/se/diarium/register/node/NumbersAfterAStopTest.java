package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers survive the end of the process that gave them, however it ends. */
class NumbersAfterAStopTest {

    private static final int ENOUGH = 40;
    private static final int MORE_THAN_IT_LIVES_FOR = 100_000;

    @TempDir
    private Path folder;

    @Test
    void noNumberIsLostOrGivenTwiceWhenTheProcessIsKilledInTheMiddleOrStopped() throws Exception {
        List<Integer> beforeTheKill;
        try (RegistrarAtWork registrar = RegistrarAtWork.start(data(), MORE_THAN_IT_LIVES_FOR)) {
            beforeTheKill = registrar.begin().awaitNumbers(ENOUGH).kill();
        }
        List<Integer> given = inTheTable();
        assertThat(given).containsExactlyElementsOf(oneTo(given.size())).containsAll(beforeTheKill);

        List<Integer> afterTheKill;
        try (RegistrarAtWork registrar = RegistrarAtWork.start(data(), ENOUGH)) {
            afterTheKill = registrar.begin().finish();
        }
        List<Integer> afterAStop;
        try (RegistrarAtWork registrar = RegistrarAtWork.start(data(), ENOUGH)) {
            afterAStop = registrar.begin().finish();
        }

        int first = given.size() + 1;
        assertThat(afterTheKill).containsExactlyInAnyOrderElementsOf(from(first));
        assertThat(afterAStop).containsExactlyInAnyOrderElementsOf(from(first + ENOUGH));
        assertThat(inTheTable()).containsExactlyElementsOf(oneTo(given.size() + 2 * ENOUGH));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<Integer> from(int first) {
        return IntStream.range(first, first + ENOUGH).boxed().toList();
    }

    private List<Integer> inTheTable() throws SQLException {
        String url = "jdbc:h2:file:" + data().resolve("db/repository") + ";IFEXISTS=TRUE";
        List<Integer> numbers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT running_number FROM dia_case ORDER BY running_number")) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return numbers;
    }
}
