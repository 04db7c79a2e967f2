package se.diarium.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TLS, headers and limits of the proxy, before a server that says back what it was asked. */
@TestInstance(Lifecycle.PER_CLASS)
class ProxyTest {

    private static final String START = "/alfresco/s/diarium";
    private static final String SEARCH = "/alfresco/s/diarium/sok?q=plan";

    private HttpServer echo;
    private Nginx nginx;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        echo = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        echo.createContext("/", exchange -> {
            StringBuilder said = new StringBuilder(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n");
            exchange.getRequestHeaders()
                    .forEach((name, values) -> values.forEach(value -> said.append(name.toLowerCase(Locale.ROOT))
                            .append(": ")
                            .append(value)
                            .append('\n')));
            exchange.getRequestBody().readAllBytes();
            byte[] body = said.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("X-Powered-By", "Echo 1.0");
            exchange.getResponseHeaders().add("Set-Cookie", "JSESSIONID=1");
            exchange.getResponseHeaders().add("X-Frame-Options", "SAMEORIGIN");
            if (exchange.getRequestURI().getPath().endsWith("/moved")) {
                exchange.getResponseHeaders().add("Location", "http://repository:8080/share/page/");
                exchange.sendResponseHeaders(302, -1);
            } else {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        echo.setExecutor(Executors.newFixedThreadPool(4));
        echo.start();
        String upstream = "127.0.0.1:" + echo.getAddress().getPort();
        nginx = Nginx.start(folder, upstream, upstream);
    }

    @AfterAll
    void stop() {
        if (nginx != null) {
            nginx.close();
        }
        echo.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void modernTlsIsSpoken(String version) throws Exception {
        assertThat(nginx.publicClient().speaking(version).handshake("h2", "http/1.1"))
                .containsExactly(version, "h2");
    }

    @Test
    void oldCiphersAreNotOffered() throws Exception {
        String tls = Files.readString(Shell.stack().resolve("proxy/snippets/tls.conf"));

        assertThat(tls).contains("ssl_protocols TLSv1.2 TLSv1.3;");
        assertThat(tls.lines().filter(line -> line.startsWith("ssl_ciphers")))
                .singleElement()
                .asString()
                .doesNotContain("CBC", "-SHA:", "RC4", "3DES", "AES256-SHA");
    }

    @Test
    void aNameThatIsNotOursGetsNoCertificate() {
        assertThatThrownBy(() -> nginx.publicClient().asking("other.example.se").get("/"))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void theWorkspacesNameOpensNothingOnThePublicListener() {
        assertThatThrownBy(
                        () -> nginx.publicClient().asking(Nginx.WORKSPACE_HOST).get("/share/page/"))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(nginx.publicClient()
                        .sendFor(Nginx.WORKSPACE_HOST, "GET", "/share/page/", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void plainHttpIsSentToTheSameAddressOverTls() {
        RawAnswer answer = nginx.plainClient().get(SEARCH);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("https://" + Nginx.PUBLIC_HOST + SEARCH);
    }

    @Test
    void plainHttpLeadsNowhereForNamesThatAreNotOurs() {
        assertThatThrownBy(() -> nginx.plainClient().asking("other.example.se").get("/"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void theHealthCheckAnswers() {
        assertThat(nginx.healthClient().get("/").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {START, "/", "/alfresco/s/api/login", "/alfresco/diarium/portal.css"})
    void everyAnswerHasTheSecurityHeadersOnce(String target) {
        RawAnswer answer = nginx.publicClient().get(target);

        assertThat(answer.headers("Strict-Transport-Security")).containsExactly("max-age=31536000");
        assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers("Referrer-Policy")).containsExactly("same-origin");
        assertThat(answer.headers("Permissions-Policy")).hasSize(1);
        assertThat(answer.headers("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {START, "/alfresco/s/api/login", "/alfresco/diarium/portal.css"})
    void noAnswerMayBeFramed(String target) {
        assertThat(nginx.publicClient().get(target).headers("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {START, "/", "/alfresco/s/api/login"})
    void noAnswerTellsWhatServesItInWhichVersion(String target) {
        RawAnswer answer = nginx.publicClient().get(target);

        assertThat(answer.header("Server")).isIn("", "nginx");
        assertThat(answer.headers("X-Powered-By")).isEmpty();
        assertThat(answer.text()).doesNotContainPattern("nginx/\\d");
    }

    @Test
    void whatIsRefusedIsAnsweredInTheReadersLanguage() {
        RawAnswer answer = nginx.publicClient().get("/alfresco/s/api/login");

        assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.text()).contains("<html lang=\"sv\">", "Sidan finns inte", "lang=\"en\"");
    }

    @Test
    void onlyHarmlessHeadersOfACitizenReachTheRepository() {
        String asked = nginx.publicClient()
                .get(
                        START + "?lang=en",
                        "Authorization: Basic YWRtaW46YWRtaW4=",
                        "Cookie: JSESSIONID=1",
                        "X-Alfresco-Remote-User: admin",
                        "X-Alfresco-Search-Secret: x",
                        "X-HTTP-Method-Override: DELETE",
                        "X-Forwarded-Host: evil.example",
                        "Forwarded: for=1.2.3.4",
                        "Accept-Language: en",
                        "Range: bytes=0-1")
                .text();

        Set<String> names = new HashSet<>();
        asked.lines().skip(1).forEach(line -> names.add(line.split(":")[0]));
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "host", "accept-language", "range", "x-forwarded-for", "x-forwarded-proto", "x-forwarded-host");
        assertThat(asked).startsWith("GET " + START + "?lang=en\n").doesNotContain("evil");
    }

    @Test
    void theRepositoryIsToldTheProxysWordForWhereARequestComesFrom() {
        RawClient citizen = nginx.publicClient();

        assertThat(citizen.get(START, "X-Forwarded-For: 1.2.3.4", "X-Forwarded-Proto: http")
                        .text())
                .contains(
                        "x-forwarded-for: " + citizen.source() + "\n",
                        "x-forwarded-proto: https\n",
                        "host: " + Nginx.PUBLIC_HOST + "\n")
                .doesNotContain("1.2.3.4");
    }

    @Test
    void theWorkspaceKeepsItsLoginButNotTheHeadersOfMachines() {
        String asked = nginx.workspaceClient()
                .get(
                        "/alfresco/s/diarium/api/cases",
                        "Authorization: Basic x",
                        "X-Alfresco-Remote-User: admin",
                        "X-Alfresco-Search-Secret: x",
                        "X-Forwarded-For: 1.2.3.4")
                .text();

        assertThat(asked)
                .contains("authorization: Basic x")
                .doesNotContain("x-alfresco-remote-user", "x-alfresco-search-secret", "1.2.3.4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/alfresco/s/api/solr/transactions",
                "/alfresco/service/api/solr/transactions",
                "/alfresco/wcs;x=1/api;y/solr/metadata",
                "/alfresco/s/api/%73olr/metadata",
                "/alfresco//s/api/./solr/metadata",
                "/alfresco/s/remoteadm/get/x",
                "/alfresco/wcservice/prometheus",
                "/share/proxy/alfresco/api/solr/metadata",
                "/share/service/proxy/alfresco-noauth/remoteadm/x",
                "/solr/",
                "/manager/html",
                "/"
            })
    void whatMachinesAskEachOtherForIsClosedInTheWorkspaceToo(String target) {
        assertThat(nginx.workspaceClient().get(target).status()).isIn(302, 404);
        assertThat(nginx.workspaceClient().get(target).text()).doesNotContain("GET ");
    }

    @Test
    void redirectsStayOnTheHostThatWasAsked() {
        assertThat(nginx.workspaceClient().get("/share/moved").header("Location"))
                .isEqualTo("/share/page/");
    }

    @Test
    void moreThanAnAddressMayAskForIsTurnedAwayWithoutTouchingOthers() {
        RawClient hasty = nginx.publicClient();

        List<RawAnswer> answers =
                IntStream.range(0, 60).mapToObj(i -> hasty.get(SEARCH)).toList();

        assertThat(answers).extracting(RawAnswer::status).contains(200, 429);
        RawAnswer refused = answers.stream()
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.header("Retry-After")).isEqualTo("30");
        assertThat(refused.text()).contains("För många förfrågningar");
        assertThat(nginx.publicClient().get(SEARCH).status()).isEqualTo(200);
    }

    @Test
    void readingPagesIsLimitedMoreGenerouslyThanSearching() {
        RawClient reader = nginx.publicClient();

        List<Integer> statuses =
                IntStream.range(0, 50).mapToObj(i -> reader.get(START).status()).toList();

        assertThat(statuses).containsOnly(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/alfresco/s/api/login", "/alfresco/service/api/login", "/share/page/dologin"})
    void attemptsToLogInAreLimited(String target) {
        RawClient guesser = nginx.workspaceClient();

        List<Integer> statuses = IntStream.range(0, 40)
                .mapToObj(i -> guesser.send("POST", target, "{}").status())
                .toList();

        assertThat(statuses).contains(200, 429);
        assertThat(guesser.get("/share/page/").status()).isEqualTo(200);
    }

    @Test
    void aBodyBeyondTheLimitOfUploadsIsRefusedAsSoonAsItIsAnnounced() {
        RawAnswer answer =
                nginx.workspaceClient().send("POST", "/alfresco/s/diarium/api/extract", "", "Content-Length: 70000000");

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void theLimitOfUploadsIsAboveTheApplicationsOwn() throws Exception {
        Properties settings = new Properties();
        try (var stream =
                ProxyTest.class.getResourceAsStream("/alfresco/module/diarium-platform/alfresco-global.properties")) {
            settings.load(stream);
        }
        String template = Files.readString(Shell.stack().resolve("proxy/templates/diarium.conf.template"));

        int application = Integer.parseInt(settings.getProperty("diarium.upload.maxMegabytes"));
        int proxy = Integer.parseInt(template.replaceAll("(?s).*client_max_body_size (\\d+)m.*", "$1"));
        assertThat(proxy).isGreaterThan(application);
    }

    @Test
    void aPublicAddressTakesNoBody() {
        assertThat(nginx.publicClient().send("GET", START, "x".repeat(2000)).status())
                .isEqualTo(413);
    }

    @Test
    void headersBeyondTheLimitAreRefused() {
        List<String> headers = new ArrayList<>();
        IntStream.range(0, 8).forEach(i -> headers.add("X-" + i + ": " + "x".repeat(7000)));

        assertThat(nginx.publicClient()
                        .get(START, headers.toArray(String[]::new))
                        .status())
                .isIn(400, 431);
        assertThat(nginx.publicClient().get(SEARCH + "x".repeat(9000)).status()).isEqualTo(414);
    }

    @Test
    void theLogHoldsNeitherQueriesNorTickets() {
        nginx.publicClient().get("/alfresco/s/diarium/sok?q=hemligt");
        nginx.workspaceClient().get("/alfresco/s/diarium/api/tasks?alf_ticket=TICKET_hemlig");

        assertThat(nginx.log()).contains("/alfresco/s/diarium/sok").doesNotContain("hemlig");
    }

    @Test
    void aRepositoryThatIsAwayIsSaidToBe(@TempDir Path other) throws Exception {
        try (Nginx alone = Nginx.start(other, "127.0.0.1:1", "127.0.0.1:1")) {
            RawAnswer answer = alone.publicClient().get(START);

            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.header("Retry-After")).isEqualTo("30");
            assertThat(answer.text()).contains("Tjänsten är inte tillgänglig just nu");
        }
    }
}
