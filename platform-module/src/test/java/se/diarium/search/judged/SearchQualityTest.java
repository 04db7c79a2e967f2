package se.diarium.search.judged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.opensearch.OpenSearchNode;
import se.diarium.register.SharedPostgres;
import se.diarium.search.Entry;
import se.diarium.search.judged.Evaluation.Measures;
import se.diarium.search.judged.JudgedQuery.Half;

/**
 * Measures the search on the judged queries beside OpenSearch's and PostgreSQL's Swedish, prints the figures and leaves them in {@code
 * target/search-quality.md}. Figures of the reporting half below their floors fail the build. Others are measured where the machine has
 * them.
 */
class SearchQualityTest {

    private static final Logger LOG = LoggerFactory.getLogger(SearchQualityTest.class);

    private static final Path REPORT = Path.of("target", "search-quality.md");
    private static final double NDCG_FLOOR = 0.74;
    private static final double PRECISION_FLOOR = 0.68;
    private static final double RECALL_FLOOR = 0.76;

    private static final List<CorpusDocument> CORPUS = JudgedCorpus.documents();
    private static final List<Entry> ENTRIES =
            CORPUS.stream().map(CorpusDocument::entry).toList();
    private static final List<JudgedQuery> QUERIES = JudgedQueries.all();

    private static final List<Evaluation> EVALUATIONS = new ArrayList<>();
    private static final List<String> MISSING = new ArrayList<>();

    @BeforeAll
    static void measure(@TempDir Path folder) throws IOException, SQLException {
        measure(List.of(DiariumRanking.of(folder.resolve("diarium"), ENTRIES)));
        try (OpenSearchNode node = OpenSearchNode.start(folder.resolve("opensearch"))) {
            measure(OpenSearchRanking.of(node.url(), ENTRIES));
        } catch (IOException e) {
            MISSING.add("OpenSearch IS NOT MEASURED: it does not start here, " + e.getMessage());
        }
        Optional<String> postgres = SharedPostgres.newDatabase();
        if (postgres.isPresent()) {
            measure(PostgresRanking.of(postgres.get(), ENTRIES));
        } else {
            MISSING.add("PostgreSQL IS NOT MEASURED: this machine has none");
        }
        String table = "## Search on " + CORPUS.size() + " documents and " + QUERIES.size() + " judged queries\n"
                + String.join("\n", MISSING) + new QualityTable(EVALUATIONS).written();
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, table);
        LOG.info("Search on the judged queries\n{}", table);
    }

    private static void measure(List<RankedSearch> engines) {
        for (RankedSearch engine : engines) {
            try (engine) {
                EVALUATIONS.add(Evaluation.of(engine, QUERIES, CORPUS));
            }
        }
    }

    @Test
    void theSearchKeepsToItsFloorsOnTheReportingHalf() {
        Measures means = EVALUATIONS.get(0).mean(query -> query.half() == Half.REPORT);

        assertThat(means.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(NDCG_FLOOR);
        assertThat(means.precision()).as("precision@5").isGreaterThanOrEqualTo(PRECISION_FLOOR);
        assertThat(means.recall()).as("recall@50").isGreaterThanOrEqualTo(RECALL_FLOOR);
    }
}
