package se.diarium.register.listing;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** How far the lists of a register that was there before them have been filled. */
public class Filling {

    private final JdbcTemplate jdbc;
    private volatile boolean done;

    public Filling(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the lists hold the whole register. Once they do, they do for good. */
    public boolean isDone() {
        if (!done) {
            done = jdbc.queryForList("SELECT last_node FROM dia_filling", String.class)
                    .isEmpty();
        }
        return done;
    }

    /** The last case that is done, locked until the transaction ends; empty when all are. */
    public Optional<String> position() {
        List<String> position = jdbc.queryForList(
                "SELECT last_node FROM dia_filling WHERE list_name = 'records' FOR UPDATE", String.class);
        return position.stream().findFirst();
    }

    public void reached(String nodeId) {
        jdbc.update("UPDATE dia_filling SET last_node = ? WHERE list_name = 'records'", nodeId);
    }

    public void finish() {
        jdbc.update("DELETE FROM dia_filling WHERE list_name = 'records'");
    }
}
