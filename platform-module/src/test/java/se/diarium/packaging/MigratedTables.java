package se.diarium.packaging;

import java.util.concurrent.Callable;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.schema.RegisterSchema;

/** Makes the module's tables in a new database and counts the steps. Run in a class loader of its own. */
public final class MigratedTables implements Callable<String> {

    @Override
    public String call() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:packed;DB_CLOSE_DELAY=-1");
        new RegisterSchema(database).migrate();
        return new JdbcTemplate(database)
                .queryForObject(
                        "select count(*) from \"dia_schema_history\" where \"type\" = 'SQL' and \"success\"",
                        String.class);
    }
}
