package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workspace as a page of Share: what its template says, and the modules that are sent with it. */
class WorkspacePageTest {

    private static final Path FILE = ShareFiles.EXTENSION.resolve("templates/se/diarium/workspace.ftl");
    private static final Path CLASSES = Path.of("target", "classes", "META-INF", "resources");
    private static final Path MODULES = CLASSES.resolve("diarium-workspace");
    private static final Path PLATFORM =
            Path.of("..", "platform-module", "target", "classes", "META-INF", "resources", "diarium");
    private static final URI PAGE = URI.create("/share/page/diarium-workspace");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(\\.\\./[^\"]+)\"");
    private static final Pattern MAPPED = Pattern.compile("\"(\\.\\./[^\"]+)\"");

    /** A part of Share's configuration as its templates see it. */
    public record Part(Map<String, String> children) {

        public String getChildValue(String name) {
            return children.get(name);
        }
    }

    /** Share's own policy, from its source. */
    private static final Map<String, Part> POLICY = Map.of(
            "properties", new Part(Map.of("token", "Alfresco-CSRFToken", "referer", "", "origin", "")),
            "client", new Part(Map.of("cookie", "{token}", "header", "{token}", "parameter", "{token}")));

    private static String page(String context, Map<String, Part> policy) throws IOException, TemplateException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_31);
        StringWriter html = new StringWriter();
        new Template("workspace", new StringReader(ShareFiles.text(FILE)), configuration)
                .process(
                        Map.of(
                                "url", Map.of("context", context),
                                "config", Map.of("scoped", policy == null ? Map.of() : Map.of("CSRFPolicy", policy))),
                        html);
        return html.toString();
    }

    private static String said(String html, String name) {
        return found(Pattern.compile("<meta name=\"diarium-" + name + "\" content=\"([^\"]*)\">"), html)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }

    @Test
    void requestsGoThroughSharesProxyInSharesSession() throws Exception {
        String html = page("/share", POLICY);

        assertThat(said(html, "api")).isEqualTo("/share/proxy/alfresco/diarium/api/");
        assertThat(said(html, "session")).isEqualTo("host");
        assertThat(said(html, "home")).isEqualTo("/share/page");
        assertThat(html).doesNotContain("<iframe");
    }

    @Test
    void changesAreConfirmedByTheTokenOfSharesPolicy() throws Exception {
        String html = page("/share", POLICY);

        assertThat(List.of("token-cookie", "token-header", "token-parameter"))
                .allSatisfy(name -> assertThat(said(html, name)).isEqualTo("Alfresco-CSRFToken"));
    }

    @Test
    void aPolicyWithOtherNamesIsFollowed() throws Exception {
        String html = page(
                "/share",
                Map.of(
                        "properties", new Part(Map.of("token", "Region-Token")),
                        "client", new Part(Map.of("cookie", "{token}", "header", "X-{token}", "parameter", "t"))));

        assertThat(said(html, "token-cookie")).isEqualTo("Region-Token");
        assertThat(said(html, "token-header")).isEqualTo("X-Region-Token");
        assertThat(said(html, "token-parameter")).isEqualTo("t");
    }

    @Test
    void withoutAPolicyTheNamesAreSharesOwn() throws Exception {
        assertThat(said(page("/share", null), "token-header")).isEqualTo("Alfresco-CSRFToken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/share", "/samarbete"})
    void thePolicyOfThePageLetsItsImportMapRunInAnyContextPath(String context) throws Exception {
        String html = page(context, POLICY);
        String map = found(Pattern.compile("<script type=\"importmap\">(.*?)</script>"), html)
                .findFirst()
                .orElseThrow();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(map.getBytes(StandardCharsets.UTF_8));

        assertThat(html)
                .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
                .doesNotContain("unsafe-inline", "'unsafe-eval'");
    }

    @Test
    void everythingThatThePageNamesIsSentWithTheModule() throws Exception {
        String html = page("/share", POLICY);

        assertThat(Stream.concat(found(ADDRESS, html), found(MAPPED, html)).distinct())
                .isNotEmpty()
                .allSatisfy(address -> {
                    String path = PAGE.resolve(address).getPath();
                    assertThat(path).startsWith("/share/res/");
                    assertThat(CLASSES.resolve(path.substring("/share/res/".length())))
                            .exists();
                });
    }

    @Test
    void theModulesAreThoseOfThePlatformAndTheirFoldersLieAsThere() throws IOException {
        assertThat(MODULES.resolve("core/place.js")).exists();
        try (Stream<Path> files = Files.walk(MODULES)) {
            assertThat(files.filter(Files::isRegularFile)).allSatisfy(file -> assertThat(file)
                    .hasSameBinaryContentAs(
                            PLATFORM.resolve(MODULES.relativize(file).toString())));
        }
        assertThat(MODULES.resolve("portal.css")).doesNotExist();
        assertThat(MODULES.resolve("openapi.yaml")).doesNotExist();
    }

    @Test
    void theImportMapIsThatOfTheWorkspaceItself() throws Exception {
        Pattern map = Pattern.compile("<script type=\"importmap\">(.*?)</script>");
        String own = found(map, Files.readString(PLATFORM.resolve("index.html")))
                .findFirst()
                .orElseThrow();

        assertThat(found(map, page("/share", POLICY)).findFirst().orElseThrow())
                .isEqualTo(own.replace("\"./lib/", "\"../res/diarium-workspace/lib/"));
    }
}
