package se.diarium.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of the module in an installation, each start in a process of its own. */
class InstallationIT {

    private static final int YEAR = Year.now().getValue();

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void makeDataFolder() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
    }

    @Test
    void anUpgradeKeepsTheRegisterAndRunsWhatIsNewAlone() throws Exception {
        ModuleVersion first = ModuleVersion.make(folder, "0.1.0", "first");
        ModuleVersion second =
                ModuleVersion.make(folder, "0.2.0", "first", "second").withTable("dia_probe");

        HostProcess installed = register(first);
        HostProcess upgraded = register(second);

        assertThat(installed.result()).isEqualTo("RS/1/" + YEAR);
        assertThat(installed.output()).contains("ran diarium.probe.first");
        assertThat(upgraded.result()).isEqualTo("RS/2/" + YEAR);
        assertThat(upgraded.output()).contains("ran diarium.probe.second").doesNotContain("ran diarium.probe.first");
    }

    @Test
    void withoutTheModuleTheRepositoryStartsAndWithItTheRegisterIsThereAgain() throws Exception {
        register(ModuleVersion.make(folder, "0.1.0"));

        HostProcess without = HostProcess.run(data, List.of(), DescribeModules.class);
        HostProcess with = HostProcess.run(data, List.of(Packages.JAR), RegisterOneCase.class);

        assertThat(without.exit()).isZero();
        assertThat(without.result()).isEqualTo("missing diarium-platform, cases 1");
        assertThat(with.result()).isEqualTo("RS/2/" + YEAR);
    }

    @Test
    void aPlatformTooOldIsRefusedInOneLine() throws Exception {
        Path older = Files.createDirectories(folder.resolve("older/alfresco")).getParent();
        Files.writeString(
                older.resolve("alfresco/version.properties"),
                "version.major=25\nversion.minor=3\nversion.revision=1\n");

        HostProcess refused = HostProcess.run(data, List.of(older, Packages.JAR), RegisterOneCase.class);

        assertThat(refused.exit()).isNotZero();
        assertThat(refused.output())
                .filteredOn(line -> line.contains("ERROR"))
                .singleElement()
                .asString()
                .endsWith("Diarium 0.1.0 does not start. It needs Alfresco 26.1 or later, and this is 25.3.1.");
        assertThat(refused.output()).noneMatch(line -> line.contains("Error creating bean"));
    }

    @Test
    void aWrongSettingStopsTheStartInOneLine() throws Exception {
        Files.writeString(data.resolve("alfresco-global.properties"), "diarium.zone=Europe/Stokholm\n");

        HostProcess refused = HostProcess.run(data, List.of(Packages.JAR), RegisterOneCase.class);

        assertThat(refused.exit()).isNotZero();
        assertThat(refused.output())
                .filteredOn(line -> line.contains("ERROR"))
                .singleElement()
                .asString()
                .contains("The setting diarium.zone is \"Europe/Stokholm\"");
        assertThat(refused.output()).noneMatch(line -> line.contains("Error creating bean"));
    }

    private HostProcess register(ModuleVersion version) throws Exception {
        return HostProcess.run(data, List.of(version.jar()), RegisterOneCase.class);
    }
}
