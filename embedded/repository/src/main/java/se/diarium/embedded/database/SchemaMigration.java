package se.diarium.embedded.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables of the repository up to date, before any bean touches them. */
public final class SchemaMigration {
    private static final String SCRIPTS = "classpath:se/diarium/embedded/db";

    private final DataSource dataSource;

    public SchemaMigration(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations(SCRIPTS)
                .table("repo_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
