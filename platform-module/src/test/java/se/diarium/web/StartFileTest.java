package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files of the workspace fit together, since no bundler says so: what they name is there, and the policy lets it run. */
class StartFileTest {

    private static final Path SOURCES = Path.of("src/main/resources/META-INF/resources/diarium");
    private static final Path BUILT = Path.of("target/classes/META-INF/resources/diarium");
    private static final Pattern IMPORT =
            Pattern.compile("^import\\s(?:[^;']*\\sfrom\\s)?'([^']+)';|\\bimport\\('([^']+)'\\)", Pattern.MULTILINE);
    private static final Pattern ROUTE = Pattern.compile("page: '([^']+)'");
    private static final Pattern STYLE = Pattern.compile("style: '([^']+)'");

    private Document start;

    @BeforeEach
    void read() throws IOException {
        start = Jsoup.parse(Files.readString(SOURCES.resolve("index.html")));
    }

    @Test
    void thePolicyLetsNothingRunButTheWorkspaceAndItsImportMap() throws Exception {
        String policy =
                start.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        byte[] map = start.selectFirst("script[type=importmap]").data().getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(map);

        assertThat(policy)
                .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
                .doesNotContain("unsafe-inline", "'unsafe-eval'", "http:", "https:");
    }

    @Test
    void whatTheStartFileNamesIsThere() {
        assertThat(start.select("link[href], script[src]")).isNotEmpty().allSatisfy(element -> assertThat(
                        BUILT.resolve(element.attr(element.hasAttr("src") ? "src" : "href")))
                .exists());
    }

    @Test
    void everyModuleImportsWhatIsThere() throws IOException {
        for (Path module : files(".js")) {
            for (String named : found(IMPORT, Files.readString(module))) {
                Path target = named.startsWith(".")
                        ? BUILT.resolve(SOURCES.relativize(module)).resolveSibling(named)
                        : mapped(named);
                assertThat(target.normalize()).as(module + " imports " + named).exists();
            }
        }
    }

    @Test
    void everyRouteLeadsToAModule() throws IOException {
        String routes = Files.readString(SOURCES.resolve("workspace/routes.js"));

        assertThat(found(ROUTE, routes)).isNotEmpty().allSatisfy(page -> assertThat(
                        SOURCES.resolve("pages/" + page + ".js"))
                .exists());
        assertThat(found(STYLE, routes))
                .allSatisfy(style -> assertThat(SOURCES.resolve(style)).exists());
    }

    @Test
    void noModuleWritesStylesThatThePolicyForbids() throws IOException {
        for (Path module : files(".js")) {
            assertThat(Files.readString(module))
                    .as(module.toString())
                    .doesNotContain(" style=", "innerHTML", "unsafeHTML");
        }
    }

    @Test
    void theStyleSheetsAreWhole() throws IOException {
        for (Path sheet : files(".css")) {
            String text = Files.readString(sheet);
            assertThat(text.chars().filter(sign -> sign == '{').count())
                    .as(sheet.toString())
                    .isEqualTo(text.chars().filter(sign -> sign == '}').count());
        }
    }

    private Path mapped(String named) throws IOException {
        Map<?, ?> map = new ObjectMapper()
                .readValue(start.selectFirst("script[type=importmap]").data(), Map.class);
        Map<?, ?> imports = (Map<?, ?>) map.get("imports");
        if (imports.containsKey(named)) {
            return BUILT.resolve((String) imports.get(named));
        }
        String folder = named.substring(0, named.indexOf('/') + 1);
        assertThat(imports.containsKey(folder)).as(named).isTrue();
        return BUILT.resolve(imports.get(folder) + named.substring(folder.length()));
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        pattern.matcher(text)
                .results()
                .forEach(match -> found.add(match.group(1) == null ? match.group(match.groupCount()) : match.group(1)));
        return found;
    }
}
