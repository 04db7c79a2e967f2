package se.diarium.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.SwedishText;

/** Two nodes of a cluster on one database. */
class SynonymFollowerTest {

    private final SynonymTable table;
    private final TransactionOperations transactions;
    private final Node one;
    private final Node other;

    SynonymFollowerTest() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:synonyms-" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        JdbcTemplate jdbc = new JdbcTemplate(database);
        table = new SynonymTable(jdbc);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        one = new Node();
        other = new Node();
        for (String step : schema().split(";")) {
            if (!step.isBlank()) {
                jdbc.execute(step);
            }
        }
    }

    private static String schema() {
        try {
            return new ClassPathResource("alfresco/module/diarium-platform/db/V75__synonyms.sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void bothStart() {
        one.follower.look();
        other.follower.look();
    }

    @Test
    void theListIsFilledOnceHoweverManyNodesStart() {
        assertThat(table.all()).extracting(SynonymEntry::terms).containsExactly(List.of("RF", "regionfullmäktige"));
        assertThat(one.alternatives("RF")).isEqualTo(1);
        assertThat(other.alternatives("RF")).isEqualTo(1);
    }

    @Test
    void whatOneNodeWritesTheOtherKnowsAtItsNextLook() {
        transactions.executeWithoutResult(status -> table.insert(new SynonymEntry(
                "1", SynonymKind.EQUAL, List.of("RS", "regionstyrelse"), 1, "someone", Instant.EPOCH)));
        assertThat(other.alternatives("RS")).isZero();

        other.follower.look();

        assertThat(other.alternatives("RS")).isEqualTo(1);
    }

    @Test
    void whatIsRolledBackIsNeverKnown() {
        transactions.executeWithoutResult(status -> {
            table.insert(new SynonymEntry(
                    "1", SynonymKind.EQUAL, List.of("RS", "regionstyrelse"), 1, "someone", Instant.EPOCH));
            status.setRollbackOnly();
        });

        other.follower.look();

        assertThat(other.alternatives("RS")).isZero();
    }

    @Test
    void aListThatWasEmptiedStaysEmpty() {
        transactions.executeWithoutResult(
                status -> table.delete(table.all().get(0).id(), 1));

        one.follower.look();

        assertThat(table.all()).isEmpty();
        assertThat(one.alternatives("RF")).isZero();
    }

    /** A node: what its queries know, and what keeps that. */
    private final class Node {

        private final KnownSynonyms known = new KnownSynonyms();
        private final SynonymFollower follower = new SynonymFollower(
                table,
                new SynonymSeed(
                        new ByteArrayResource("equal: [[RF, regionfullmäktige]]".getBytes(StandardCharsets.UTF_8))),
                transactions,
                known);

        int alternatives(String query) {
            try (SwedishText text = new SwedishText()) {
                List<QueryWord> row = text.words(query);
                return known.alternatives(row).size();
            }
        }
    }
}
