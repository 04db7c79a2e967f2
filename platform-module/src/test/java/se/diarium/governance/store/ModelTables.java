package se.diarium.governance.store;

import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import se.diarium.governance.yaml.ModelFile;
import se.diarium.register.setup.RegionBodies;

/** The tables of the models in a database of their own, for as many nodes as a test has. */
final class ModelTables {

    static final Instant NOW = Instant.parse("2019-03-05T08:00:00Z");

    private static final List<String> SCHEMA = List.of("V80__governance_models.sql", "V84__governed.sql");

    final ModelTable table;
    final TransactionOperations transactions;
    private final JdbcTemplate jdbc;

    ModelTables() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:models-" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        jdbc = new JdbcTemplate(database);
        table = new ModelTable(jdbc);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        for (String file : SCHEMA) {
            for (String step : schema(file).split(";")) {
                if (!step.isBlank()) {
                    jdbc.execute(step);
                }
            }
        }
    }

    private static String schema(String file) {
        try {
            return new ClassPathResource("alfresco/module/diarium-platform/db/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What a node that starts with this file has. */
    CurrentModel node(String yaml) {
        ModelSettings settings = new ModelSettings(Optional.of(
                new ModelSettings.NamedFile(yaml, new ModelFile().read(yaml.getBytes(StandardCharsets.UTF_8)))));
        CurrentModel node = new CurrentModel(
                settings, table, transactions, mock(RegionBodies.class), Clock.fixed(NOW, ZoneOffset.UTC));
        node.start();
        return node;
    }

    /** Has a document be registered by a kind of a model. */
    void document(String model) {
        jdbc.update(
                "INSERT INTO dia_governed (node_id, model_code, document_kind) VALUES (?, ?, 'budget')",
                UUID.randomUUID().toString(),
                model);
    }

    /** Adds a version as an administrator does. */
    void change(String code, int version, String yaml) {
        transactions.executeWithoutResult(status -> {
            table.lock();
            table.insert(new ModelChange(code, version, ModelOrigin.CHANGE, "admin", NOW), yaml);
        });
    }
}
