package se.diarium.embedded.module;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.alfresco.repo.module.ModuleVersionNumber;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is remembered of modules: their versions, and which components have run. Works in the caller's transaction. */
public final class ModuleRegistry {

    private final JdbcTemplate jdbc;

    public ModuleRegistry(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
    }

    List<String> moduleIds() {
        return jdbc.queryForList("select module_id from module_version order by module_id", String.class);
    }

    Optional<ModuleVersionNumber> version(String moduleId) {
        return jdbc
                .queryForList("select current_version from module_version where module_id = ?", String.class, moduleId)
                .stream()
                .map(ModuleVersionNumber::new)
                .findFirst();
    }

    void setVersion(String moduleId, ModuleVersionNumber version) {
        int known = jdbc.update(
                "update module_version set current_version = ? where module_id = ?", version.toString(), moduleId);
        if (known == 0) {
            jdbc.update(
                    "insert into module_version (module_id, installed_version, current_version) values (?, ?, ?)",
                    moduleId,
                    version.toString(),
                    version.toString());
        }
    }

    boolean hasRun(String moduleId, String component) {
        Integer runs = jdbc.queryForObject(
                "select count(*) from module_component where module_id = ? and component = ?",
                Integer.class,
                moduleId,
                component);
        return runs != null && runs > 0;
    }

    void setRun(String moduleId, String component, Instant when) {
        int known = jdbc.update(
                "update module_component set executed_at = ? where module_id = ? and component = ?",
                Timestamp.from(when),
                moduleId,
                component);
        if (known == 0) {
            jdbc.update(
                    "insert into module_component (module_id, component, executed_at) values (?, ?, ?)",
                    moduleId,
                    component,
                    Timestamp.from(when));
        }
    }
}
