package se.diarium.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What can be known of the compose file without an engine: that all it names is there, and what it promises of each service. */
class ComposeTest {

    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)");
    private static final Pattern IMAGE_IN_DOCKERFILE = Pattern.compile("(?m)^FROM (\\S+)");
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY (?:--\\S+ )*(\\S+) ");

    /** The keys of a service that the compose specification defines and the stack uses: a misspelt one does nothing. */
    private static final Set<String> SERVICE_KEYS = Set.of(
            "image",
            "build",
            "user",
            "entrypoint",
            "command",
            "environment",
            "ports",
            "networks",
            "network_mode",
            "volumes",
            "read_only",
            "tmpfs",
            "shm_size",
            "depends_on",
            "healthcheck",
            "stop_grace_period",
            "mem_limit",
            "cpus",
            "pids_limit",
            "profiles",
            "restart",
            "security_opt",
            "cap_drop",
            "logging");

    @TempDir
    private static Path initialized;

    private static Path stack;
    private static String text;
    private static Map<String, Object> compose;

    @BeforeAll
    static void read() throws IOException, InterruptedException {
        stack = Shell.stack();
        Path file = stack.resolve("compose.yaml");
        text = Files.readString(file);
        try (Reader reader = Files.newBufferedReader(file)) {
            compose = new Yaml().load(reader);
        }
        Shell.init(initialized, "--public-host", "diarium.example.se", "--workspace-host", "inne.example.se");
    }

    static Stream<String> services() throws IOException, InterruptedException {
        if (compose == null) {
            read();
        }
        return part("services").keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void serviceHasOnlyKeysOfTheSpecification(String service) {
        assertThat(SERVICE_KEYS).containsAll(service(service).keySet());
    }

    @ParameterizedTest
    @MethodSource("services")
    void imageIsPinned(String service) throws IOException {
        String image = (String) service(service).get("image");
        Object build = service(service).get("build");
        if (build != null) {
            Matcher from = IMAGE_IN_DOCKERFILE.matcher(dockerfile((String) build));
            assertThat(from.find()).isTrue();
            image = from.group(1);
        }
        assertThat(image).matches("[a-z/-]+:[0-9][0-9a-z.-]*").doesNotContain("latest");
    }

    @Test
    void imagesAreTheGenuineOnes() throws IOException {
        Set<String> images = new TreeSet<>();
        for (String service : part("services").keySet()) {
            Object build = service(service).get("build");
            if (build == null) {
                images.add((String) service(service).get("image"));
            } else {
                IMAGE_IN_DOCKERFILE
                        .matcher(dockerfile((String) build))
                        .results()
                        .forEach(from -> images.add(from.group(1)));
            }
        }
        assertThat(images)
                .filteredOn(image -> !image.startsWith("nginx:"))
                .containsExactly(
                        "alfresco/alfresco-activemq:6.2.6-jre17-rockylinux8",
                        "alfresco/alfresco-content-repository-community:26.1.0",
                        "alfresco/alfresco-search-services:2.0.20",
                        "alfresco/alfresco-share:26.1.0",
                        "alfresco/alfresco-transform-core-aio:5.4.2",
                        "postgres:17.9");
    }

    @Test
    void everyVariableIsWrittenByInit() throws IOException {
        assertThat(Environment.read(initialized.resolve(".env"))).containsKeys(variables());
    }

    @Test
    void aMissingVariableStopsComposeWithTheRemedy() {
        assertThat(VARIABLE.matcher(text).results().count())
                .isEqualTo(Pattern.compile(":\\?run docker/init}")
                        .matcher(text)
                        .results()
                        .count());
    }

    @Test
    void everyFileIsThereOnceInitHasRun() {
        for (String service : part("services").keySet()) {
            for (String volume : list(service(service).get("volumes"))) {
                String source = volume.split(":")[0];
                if (source.startsWith(".")) {
                    assertThat(stack.resolve(source).normalize())
                            .satisfiesAnyOf(file -> assertThat(file).exists(), file -> assertThat(
                                            initialized.resolve(stack.relativize(file)))
                                    .exists());
                }
            }
        }
    }

    @Test
    void everyFileThatADockerfileCopiesIsThereOrBuilt() throws IOException {
        String build = Files.readString(stack.resolve("build"));
        for (String context : List.of("repository", "search", "share")) {
            String ignored = Files.readString(stack.resolve(context).resolve(".dockerignore"));
            for (var copied :
                    COPIED.matcher(dockerfile("./" + context)).results().toList()) {
                String source = copied.group(1);
                assertThat(ignored).contains("!" + source);
                if (source.startsWith("packages/")) {
                    String name = source.replace("packages/", "").replace(".amp", "");
                    assertThat(build).containsPattern("take \\S+ " + name + " " + context);
                } else {
                    assertThat(stack.resolve(context).resolve(source)).exists();
                }
            }
        }
    }

    @Test
    void everyNetworkIsDeclaredAndJoined() {
        Set<String> joined = new HashSet<>();
        part("services")
                .keySet()
                .forEach(service -> joined.addAll(list(service(service).get("networks"))));
        assertThat(joined).containsExactlyInAnyOrderElementsOf(part("networks").keySet());
    }

    @Test
    void everyVolumeIsDeclaredAndUsed() {
        Set<String> used = new HashSet<>();
        for (String service : part("services").keySet()) {
            list(service(service).get("volumes")).stream()
                    .map(volume -> volume.split(":")[0])
                    .filter(source -> !source.startsWith("."))
                    .forEach(used::add);
        }
        assertThat(used).containsExactlyInAnyOrderElementsOf(part("volumes").keySet());
    }

    @ParameterizedTest
    @MethodSource("services")
    void serviceWaitsForServicesWithAHealthCheckThatShareANetworkWithIt(String service) {
        Map<String, Object> waitedFor = map(service(service).get("depends_on"));
        for (String other : waitedFor.keySet()) {
            assertThat(service(other)).as(other).containsKey("healthcheck");
            assertThat(list(service(other).get("networks")))
                    .containsAnyElementsOf(list(service(service).get("networks")));
        }
    }

    @Test
    void onlyTheProxyIsPublished() {
        assertThat(part("services").keySet())
                .filteredOn(service -> service(service).containsKey("ports"))
                .containsExactly("proxy");
    }

    @Test
    void onlyTheProxyIsOnANetworkThatLeadsOut() {
        Set<String> open = new HashSet<>();
        part("networks").forEach((name, network) -> {
            if (!Boolean.TRUE.equals(map(network).get("internal"))) {
                open.add(name);
            }
        });
        assertThat(part("services").keySet())
                .filteredOn(service ->
                        list(service(service).get("networks")).stream().anyMatch(open::contains))
                .containsExactly("proxy");
    }

    @Test
    void whatReadsForeignFilesDoesNotReachTheDatabase() {
        assertThat(list(service("transform").get("networks")))
                .doesNotContainAnyElementsOf(list(service("database").get("networks")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void serviceIsConfined(String service) {
        Map<String, Object> definition = service(service);
        assertThat(list(definition.get("cap_drop"))).containsExactly("ALL");
        assertThat(list(definition.get("security_opt"))).containsExactly("no-new-privileges:true");
        assertThat(definition).containsKeys("mem_limit", "cpus", "pids_limit", "restart", "logging");
        assertThat(map(map(definition.get("logging")).get("options"))).containsKeys("max-size", "max-file");
    }

    @ParameterizedTest
    @MethodSource("services")
    void serviceThatStaysTellsWhetherItIsWell(String service) {
        assertThat(service(service).containsKey("healthcheck"))
                .isEqualTo(!service(service).containsKey("profiles"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void fileSystemIsReadOnlyWhereTheImageAllows(String service) {
        boolean writesBesideItsPrograms = Set.of("search", "messages").contains(service);
        assertThat(Boolean.TRUE.equals(service(service).get("read_only"))).isNotEqualTo(writesBesideItsPrograms);
    }

    @Test
    void secretsAreVariablesAlone() {
        assertThat(text.lines().filter(line -> line.matches(".*(PASSWORD|SECRET|HASH)\\w*: .*")))
                .allMatch(line -> line.matches("\\s+\\w+: \\$\\{\\w+:\\?run docker/init}"));
    }

    private static String dockerfile(String context) throws IOException {
        return Files.readString(stack.resolve(context).resolve("Dockerfile"));
    }

    private static String[] variables() {
        return VARIABLE.matcher(text).results().map(found -> found.group(1)).toArray(String[]::new);
    }

    private static Map<String, Object> service(String name) {
        return map(part("services").get(name));
    }

    private static Map<String, Object> part(String name) {
        return map(compose.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private static List<String> list(Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof Collection<?> values) {
            values.forEach(each -> texts.add(each.toString()));
        }
        return texts;
    }
}
