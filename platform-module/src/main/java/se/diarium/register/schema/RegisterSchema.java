package se.diarium.register.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Migrates the module's own tables in the platform's database. Their history is kept in {@code dia_schema_history}, apart
 * from the platform's; on a cluster the migration's own lock lets one node at a time through.
 */
public final class RegisterSchema {

    private static final String LOCATION = "classpath:alfresco/module/diarium-platform/db";
    private static final String HISTORY = "dia_schema_history";

    private final DataSource dataSource;

    public RegisterSchema(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws org.flywaydb.core.api.FlywayException if the tables cannot be brought up to date */
    public void migrate() {
        Flyway.configure(RegisterSchema.class.getClassLoader())
                .dataSource(dataSource)
                .locations(LOCATION)
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(Map.of("identity", identity()))
                .load()
                .migrate();
    }

    private String identity() {
        try (Connection connection = dataSource.getConnection()) {
            return Dialect.of(connection).identity();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }
}
