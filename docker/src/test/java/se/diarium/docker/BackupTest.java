package se.diarium.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore with a {@code docker} that notes what it is asked for and plays an engine with a database and files. */
class BackupTest {

    private static final String ENGINE = """
            #!/usr/bin/env bash
            echo "$*" >>"$NOTES"
            case "$*" in
              *pg_dump*) [ "${FAILING:-}" != pg_dump ] && printf dump ;;
              *"files --create --gzip"*) printf content ;;
              *"files --create --directory"*) tar --create --directory="$STORE" . ;;
              *psql*) echo "${TABLES:-0}" ;;
              *--extract*) cat >"$RECEIVED.content" ;;
              *pg_restore*) cat >"$RECEIVED.database" ;;
              *"ps --quiet"*) printf %s "${RUNNING:-}" ;;
            esac
            """;

    @TempDir
    private Path folder;

    private Path notes;
    private Path store;
    private Path backups;

    @BeforeEach
    void installTheEngine() throws IOException {
        Path engine = Files.createDirectory(folder.resolve("bin")).resolve("docker");
        Files.writeString(engine, ENGINE);
        Files.setPosixFilePermissions(engine, PosixFilePermissions.fromString("rwx------"));
        notes = folder.resolve("notes");
        Files.createFile(notes);
        store = Files.createDirectory(folder.resolve("store"));
        backups = folder.resolve("backups");
    }

    @Test
    void theDatabaseIsDumpedBeforeTheFilesAreCopied() throws Exception {
        assertThat(backup(Map.of()).status()).isZero();

        assertThat(Files.readAllLines(notes)).hasSize(2);
        assertThat(Files.readAllLines(notes).get(0)).contains("pg_dump");
        assertThat(Files.readAllLines(notes).get(1)).contains("run --rm -T files --create");
    }

    @Test
    void aBackupIsReadableByItsOwnerAloneAndSaysItsPlace() throws Exception {
        Path made = Path.of(backup(Map.of()).output().strip());

        assertThat(made.getParent()).isEqualTo(backups);
        assertThat(made.resolve("database.dump")).hasContent("dump");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    @Test
    void aDumpThatFailsLeavesNoBackup() throws Exception {
        assertThat(backup(Map.of("FAILING", "pg_dump")).status()).isNotZero();

        assertThat(backups).isEmptyDirectory();
    }

    @Test
    void whatWasBackedUpIsRestoredFilesFirst() throws Exception {
        Path made = Path.of(backup(Map.of()).output().strip());

        assertThat(restore(made, Map.of())).matches(outcome -> outcome.status() == 0);

        assertThat(folder.resolve("received.content")).hasContent("content");
        assertThat(folder.resolve("received.database")).hasContent("dump");
        List<String> asked = Files.readAllLines(notes);
        assertThat(asked.get(asked.size() - 2)).contains("--extract");
        assertThat(asked.get(asked.size() - 1)).contains("pg_restore");
    }

    @Test
    void aDamagedBackupIsNotRestored() throws Exception {
        Path made = Path.of(backup(Map.of()).output().strip());
        Files.writeString(made.resolve("content.tar.gz"), "other");

        assertNothingIsRestored(restore(made, Map.of()), "is not as it was written");
    }

    @Test
    void aStackThatIsRunningIsNotRestoredInto() throws Exception {
        Path made = Path.of(backup(Map.of()).output().strip());

        assertNothingIsRestored(restore(made, Map.of("RUNNING", "4711")), "stop and remove it first");
    }

    @Test
    void aDatabaseWithTablesIsNotRestoredInto() throws Exception {
        Path made = Path.of(backup(Map.of()).output().strip());

        assertNothingIsRestored(restore(made, Map.of("TABLES", "71")), "database is not empty");
    }

    @Test
    void aStoreWithFilesIsNotRestoredInto() throws Exception {
        Path made = Path.of(backup(Map.of()).output().strip());
        Files.writeString(store.resolve("there"), "already");

        assertNothingIsRestored(restore(made, Map.of()), "content store is not empty");
    }

    private void assertNothingIsRestored(Shell.Outcome outcome, String reason) {
        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.output()).contains(reason);
        assertThat(folder.resolve("received.content")).doesNotExist();
        assertThat(folder.resolve("received.database")).doesNotExist();
    }

    private Shell.Outcome backup(Map<String, String> engine) throws IOException, InterruptedException {
        return run(engine, "backup", backups.toString());
    }

    private Shell.Outcome restore(Path backup, Map<String, String> engine) throws IOException, InterruptedException {
        return run(engine, "restore", backup.toString());
    }

    private Shell.Outcome run(Map<String, String> engine, String script, String argument)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(engine);
        environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        environment.put("NOTES", notes.toString());
        environment.put("STORE", store.toString());
        environment.put("RECEIVED", folder.resolve("received").toString());
        List<String> command =
                new ArrayList<>(List.of("bash", Shell.stack().resolve(script).toString(), argument));
        return Shell.run(environment, command);
    }
}
