package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.RegisterDatabase;

/** Two repositories, each in a process of its own, on one database of a PostgreSQL server. */
class TwoNodesTest {

    private static final int EACH = 80;

    @TempDir
    private Path folder;

    @Test
    void twoNodesOnOneDatabaseGiveNoNumberTwiceAndLeaveNoGap() throws Exception {
        try (RegisterDatabase database = RegisterDatabase.onPostgres();
                RegistrarAtWork first = start("first", database);
                RegistrarAtWork second = start("second", database)) {
            first.begin();
            second.begin();
            List<Integer> ofFirst = first.finish();
            List<Integer> ofSecond = second.finish();

            List<Integer> all = new ArrayList<>(ofFirst);
            all.addAll(ofSecond);
            List<Integer> oneToN = IntStream.rangeClosed(1, 2 * EACH).boxed().toList();
            assertThat(all).containsExactlyInAnyOrderElementsOf(oneToN);
            assertThat(inTheTable(database)).containsExactlyElementsOf(oneToN);
            assertThat(ofFirst)
                    .as("the two were at work at the same time")
                    .anyMatch(number -> number > ofSecond.get(0));
            assertThat(ofSecond)
                    .as("the two were at work at the same time")
                    .anyMatch(number -> number > ofFirst.get(0));
        }
    }

    private RegistrarAtWork start(String node, RegisterDatabase database) throws Exception {
        return RegistrarAtWork.start(
                folder.resolve(node),
                EACH,
                "db.url=" + database.dataSource().getJdbcUrl(),
                "db.username=alfresco",
                "db.pool.max=30");
    }

    private static List<Integer> inTheTable(RegisterDatabase database) {
        JdbcTemplate jdbc = database.jdbc();
        return database.inTransaction(
                () -> jdbc.queryForList("SELECT running_number FROM dia_case ORDER BY running_number", Integer.class));
    }
}
