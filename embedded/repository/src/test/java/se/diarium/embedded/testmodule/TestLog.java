package se.diarium.embedded.testmodule;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A table of lines, written in the transaction at hand. */
public final class TestLog {

    private final JdbcTemplate jdbc;

    public TestLog(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
        jdbc.execute("create table if not exists test_log (id bigint auto_increment primary key, line varchar(1000))");
    }

    public void write(String line) {
        jdbc.update("insert into test_log (line) values (?)", line);
    }

    public List<String> lines() {
        return jdbc.queryForList("select line from test_log order by id", String.class);
    }
}
