package se.diarium.embedded.server;

import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Makes the tables of the module part in an empty database. */
final class ModuleTables {

    ModuleTables(DataSource dataSource) {
        DatabasePopulatorUtils.execute(
                new ResourceDatabasePopulator(new ClassPathResource("se/diarium/embedded/db/V30__module.sql")),
                dataSource);
    }
}
