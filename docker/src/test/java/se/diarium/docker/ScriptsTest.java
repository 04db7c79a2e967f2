package se.diarium.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.digests.MD4Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

    private static final String[] HOSTS = {"--public-host", "diarium.example.se", "--workspace-host", "inne.example.se"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"init", "build", "backup", "restore", "repository/entrypoint", "search/entrypoint"})
    void scriptIsWellFormedAndMayBeRun(String script) throws IOException, InterruptedException {
        Path file = Shell.stack().resolve(script);

        assertThat(Shell.run(Map.of(), List.of("bash", "-n", file.toString()))).isEqualTo(new Shell.Outcome(0, ""));
        assertThat(file).isExecutable();
    }

    @ParameterizedTest
    @ValueSource(strings = {".env", "tls/privkey.pem"})
    void whatIsSecretIsItsOwnersAloneAndNotInGit(String file) throws IOException, InterruptedException {
        Shell.init(folder, HOSTS);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(Shell.stack().resolve(".gitignore"))).contains(".env", "tls/");
    }

    @Test
    void initNeverOverwrites() throws IOException, InterruptedException {
        Shell.init(folder, HOSTS);
        String environment = Files.readString(folder.resolve(".env"));
        String key = Files.readString(folder.resolve("tls/privkey.pem"));

        assertThat(Shell.init(folder, HOSTS).status()).isZero();

        assertThat(folder.resolve(".env")).hasContent(environment);
        assertThat(folder.resolve("tls/privkey.pem")).hasContent(key);
    }

    @Test
    void secretsDifferFromEachOtherAndFromThoseOfAnotherInstallation() throws IOException, InterruptedException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Shell.init(folder, HOSTS);
        Shell.init(other, HOSTS);

        List<String> secrets = new ArrayList<>(secrets(folder));
        secrets.addAll(secrets(other));

        assertThat(secrets).hasSize(12).doesNotHaveDuplicates().allMatch(secret -> secret.length() >= 32);
    }

    @Test
    void theAdministratorsHashIsTheOneThePlatformKnows() throws IOException, InterruptedException {
        Shell.init(folder, HOSTS);
        Map<String, String> environment = Environment.read(folder.resolve(".env"));

        assertThat(md4("admin")).isEqualTo("209c6174da490caeb422f3fa5a7ae634");
        assertThat(environment.get("ADMIN_PASSWORD_HASH")).isEqualTo(md4(environment.get("ADMIN_PASSWORD")));
    }

    @Test
    void publicAndWorkspaceHostMustDiffer() throws IOException, InterruptedException {
        Shell.Outcome outcome = Shell.init(folder, "--public-host", "a.se", "--workspace-host", "a.se");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aHostThatIsNoNameIsRefused() throws IOException, InterruptedException {
        assertThat(Shell.init(folder, "--public-host", "a.se; return 200", "--workspace-host", "b.se")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void theRepositoryGetsItsSecretsOutsideOfEnvironmentAndCommandLine() throws Exception {
        String quirky = "with \"quotes\", \\ and $signs";
        Shell.Outcome outcome = startRepository(Map.of("POSTGRES_PASSWORD", quirky));

        assertThat(outcome.output()).contains("db.password = " + quirky).doesNotContain("POSTGRES_PASSWORD=");
        assertThat(outcome.output())
                .contains("CATALINA_OPTS=@" + folder.resolve("java.args"))
                .contains("metadata-keystore.password = KEYSTORE_PASSWORD-given");
    }

    @Test
    void theKeyIsMadeAtTheFirstStartAndKept() throws Exception {
        startRepository(Map.of());
        Path file = folder.resolve("alf_data/keystore/keystore");
        byte[] first = Files.readAllBytes(file);
        startRepository(Map.of());

        assertThat(file).hasBinaryContent(first);
        KeyStore keystore = KeyStore.getInstance(file.toFile(), "KEYSTORE_PASSWORD-given".toCharArray());
        assertThat(keystore.getKey("metadata", "KEYSTORE_PASSWORD-given".toCharArray())
                        .getAlgorithm())
                .isEqualTo("AES");
    }

    @Test
    void aMissingSecretStopsTheRepositoryWithOneClearLine() throws Exception {
        assertThat(startRepository(Map.of("SEARCH_SECRET", "")))
                .isEqualTo(new Shell.Outcome(
                        1,
                        "Diarium does not start: SEARCH_SECRET is missing. docker/init writes it to docker/.env.\n"));
    }

    private Shell.Outcome startRepository(Map<String, String> changes) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("alf_data"));
        Map<String, String> environment =
                new HashMap<>(Map.of("TOMCAT_DIR", folder.toString(), "DIARIUM_RUN", folder.toString()));
        for (String name : List.of(
                "POSTGRES_PASSWORD",
                "SEARCH_SECRET",
                "MESSAGES_PASSWORD",
                "KEYSTORE_PASSWORD",
                "ADMIN_PASSWORD_HASH")) {
            environment.put(name, name + "-given");
        }
        environment.putAll(changes);
        String program = "env; exec java $CATALINA_OPTS -XshowSettings:properties -version";
        return Shell.run(
                environment,
                List.of("bash", Shell.stack().resolve("repository/entrypoint").toString(), "bash", "-c", program));
    }

    private static List<String> secrets(Path installation) throws IOException {
        return Environment.read(installation.resolve(".env")).entrySet().stream()
                .filter(variable -> variable.getKey().matches(".*(PASSWORD|SECRET|HASH)"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String md4(String password) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_16LE);
        MD4Digest digest = new MD4Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }
}
