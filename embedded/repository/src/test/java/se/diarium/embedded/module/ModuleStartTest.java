package se.diarium.embedded.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.module.ModuleVersionNumber;
import org.alfresco.util.VersionNumber;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class ModuleStartTest {

    private final List<String> ran = new ArrayList<>();
    private ModuleRegistry registry;

    @BeforeEach
    void makeTables() {
        I18NUtil.registerResourceBundle("se.diarium.embedded.module.messages");
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        DatabasePopulatorUtils.execute(
                new ResourceDatabasePopulator(new ClassPathResource("se/diarium/embedded/db/V30__module.sql")),
                dataSource);
        registry = new ModuleRegistry(dataSource);
    }

    @Test
    void runsAOnceOnlyComponentAtTheFirstStartAlone() {
        start(module("m", "1.0"), component("m", "once"));
        start(module("m", "1.0"), component("m", "once"));
        assertThat(ran).containsExactly("once");
    }

    @Test
    void runsOtherComponentsAtEveryStart() {
        for (int i = 0; i < 2; i++) {
            Recorded always = component("m", "always");
            always.setExecuteOnceOnly(false);
            start(module("m", "1.0"), always);
        }
        assertThat(ran).containsExactly("always", "always");
    }

    @Test
    void runsWhatAComponentDependsOnBeforeIt() {
        Recorded first = component("m", "z-first");
        Recorded second = component("m", "a-second");
        second.setDependsOn(List.of(first));
        start(module("m", "1.0"), second, first);
        assertThat(ran).containsExactly("z-first", "a-second");
    }

    @Test
    void startsAModuleAfterThoseItDependsOn() {
        ModuleProperties dependent = module("a", "1.0", "module.depends.b", "*");
        start(List.of(dependent, module("b", "1.0")), component("a", "of a"), component("b", "of b"));
        assertThat(ran).containsExactly("of b", "of a");
    }

    @Test
    void refusesToStartWithoutAModuleThatIsDependedOn() {
        assertThatThrownBy(() -> start(module("a", "1.0", "module.depends.b", "*")))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("needs the module 'b'");
    }

    @Test
    void leavesOutAComponentThatDoesNotApplyToTheVersion() {
        Recorded later = component("m", "later");
        later.setAppliesFromVersion("2.0");
        start(module("m", "1.9"), later);
        assertThat(ran).isEmpty();
    }

    @Test
    void refusesAModuleForALaterRepository() {
        assertThatThrownBy(() -> start(module("m", "1.0", "module.repo.version.min", "27.0")))
                .hasMessageContaining("does not work with repository version 26.1.0");
    }

    @Test
    void refusesToGoBackToAnEarlierVersion() {
        start(module("m", "1.10"));
        assertThatThrownBy(() -> start(module("m", "1.9"))).hasMessageContaining("cannot go back");
    }

    @Test
    void remembersTheVersionItWasUpgradedTo() {
        start(module("m", "1.0-SNAPSHOT"));
        start(module("m", "1.0"));
        assertThat(registry.version("m")).contains(new ModuleVersionNumber("1.0"));
    }

    @Test
    void stopsAtAComponentThatFails() {
        Recorded failing = new Recorded() {
            @Override
            protected void executeInternal() {
                throw new IllegalStateException("no disk");
            }
        };
        failing.setModuleId("m");
        failing.setName("failing");
        assertThatThrownBy(() -> start(module("m", "1.0"), failing)).hasMessageContaining("failing", "no disk");
        assertThat(registry.hasRun("m", "failing")).isFalse();
    }

    @Test
    void refusesTwoComponentsOfOneName() {
        assertThatThrownBy(() -> start(module("m", "1.0"), component("m", "same"), component("m", "same")))
                .hasMessageContaining("already registered");
    }

    @Test
    void namesThePropertiesThatAreMissing() {
        assertThatThrownBy(() -> new ModuleProperties(new Properties()))
                .hasMessageContaining("module.id", "module.version");
    }

    private void start(ModuleProperties module, Recorded... components) {
        start(List.of(module), components);
    }

    private void start(List<ModuleProperties> modules, Recorded... components) {
        Map<String, ModuleProperties> byId = new TreeMap<>();
        modules.forEach(module -> byId.put(module.getId(), module));
        ModuleStart start = new ModuleStart(byId, registry, new VersionNumber("26.1.0"));
        for (Recorded component : components) {
            start.register(component);
        }
        start.run();
    }

    private static ModuleProperties module(String id, String version, String... more) {
        Properties properties = new Properties();
        properties.setProperty("module.id", id);
        properties.setProperty("module.version", version);
        properties.setProperty("module.title", id);
        properties.setProperty("module.description", id);
        for (int i = 0; i < more.length; i += 2) {
            properties.setProperty(more[i], more[i + 1]);
        }
        return new ModuleProperties(properties);
    }

    private Recorded component(String module, String name) {
        Recorded component = new Recorded();
        component.setModuleId(module);
        component.setName(name);
        return component;
    }

    private class Recorded extends AbstractModuleComponent {

        @Override
        protected void executeInternal() {
            ran.add(getName());
        }
    }
}
