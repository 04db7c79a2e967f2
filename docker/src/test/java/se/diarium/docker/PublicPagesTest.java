package se.diarium.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.application.DiariumServer;
import se.diarium.application.ServerOptions;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** The proxy before the embedded repository: what is public is served, and nothing else can be reached from outside. */
@TestInstance(Lifecycle.PER_CLASS)
class PublicPagesTest {

    private static final String TITLE = "Snöröjning vid hållplatser";

    /** The platform's own addresses, those of the workspace, and those that machines ask for. */
    private static final List<String> OF_THE_PLATFORM = List.of(
            "/alfresco",
            "/alfresco/",
            "/alfresco/s",
            "/alfresco/s/",
            "/alfresco/s/index",
            "/alfresco/s/api/login",
            "/alfresco/s/api/login/ticket/TICKET_1",
            "/alfresco/s/api/server",
            "/alfresco/s/api/people",
            "/alfresco/s/api/solr/metadata",
            "/alfresco/s/remoteadm/get/x",
            "/alfresco/s/prometheus",
            "/alfresco/s/admin",
            "/alfresco/s/enterprise/admin",
            "/alfresco/service/api/login",
            "/alfresco/wcs/api/login",
            "/alfresco/wcservice/api/login",
            "/alfresco/api/-default-/public/alfresco/versions/1/nodes/-root-",
            "/alfresco/api/-default-/public/authentication/versions/1/tickets",
            "/alfresco/api/-default-/public/cmis/versions/1.1/browser",
            "/alfresco/api/-default-/public/alfresco/versions/1/probes/-ready-",
            "/alfresco/webdav/",
            "/alfresco/cmisatom",
            "/alfresco/aos/",
            "/alfresco/faces/jsp/login.jsp",
            "/alfresco/diarium/",
            "/alfresco/diarium/index.html",
            "/alfresco/diarium/other.css",
            "/alfresco/WEB-INF/web.xml",
            "/alfresco/META-INF/MANIFEST.MF",
            "/_vti_bin/owssvr.dll",
            "/share",
            "/share/page/",
            "/share/proxy/alfresco/api/people",
            "/solr/admin",
            "/api-explorer/",
            "/manager/html",
            "/conf.d/diarium.conf",
            "/nginx.conf",
            "/tls/privkey.pem",
            "/404.html",
            "/robots.txt");

    private DiariumServer repository;
    private Nginx nginx;
    private String casePath;
    private String recordId;
    private WebScripts webScripts;

    @BeforeAll
    void publishALetterBehindTheProxy(@TempDir Path folder) throws Exception {
        repository = DiariumServer.start(new ServerOptions(
                folder.resolve("data"),
                "127.0.0.1",
                0,
                false,
                Map.of("diarium.publicAddress", "https://" + Nginx.PUBLIC_HOST)));
        nginx = Nginx.start(folder.resolve("nginx"), address(), "127.0.0.1:1");
        DiariumClient registrar = registrar();
        JsonNode registered = registrar
                .postJson("/diarium/api/cases", Map.of("series", "RUN", "title", TITLE, "handler", "handlaggare"))
                .expect(201)
                .json();
        casePath = "/" + registered.path("series").asText() + "/"
                + registered.path("number").asInt() + "/"
                + registered.path("year").asInt();
        recordId = registrar
                .post(
                        "/diarium/api/cases" + casePath + "/records",
                        new MultipartBody()
                                .field("title", TITLE)
                                .field("kind", "letter")
                                .field("direction", "SENT")
                                .field("date", "2024-05-20")
                                .file("file", "brev.txt", "text/plain", TITLE.getBytes(StandardCharsets.UTF_8)))
                .expect(201)
                .json()
                .path("id")
                .asText();
        registrar
                .postJson("/diarium/api/records/" + recordId + "/publication", Map.of())
                .expect(201);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> registrar.get("/diarium/sok?q=hållplatser").text().contains(recordId));
        String[] number = casePath.split("/");
        webScripts =
                WebScripts.read(Map.of("series", number[1], "number", number[2], "year", number[3], "id", recordId));
    }

    @AfterAll
    void stop() {
        if (nginx != null) {
            nginx.close();
        }
        if (repository != null) {
            repository.close();
        }
    }

    private String address() {
        return repository.address().getHost() + ":" + repository.address().getPort();
    }

    private DiariumClient registrar() {
        return DiariumClient.of(repository.address())
                .login("registrator", repository.accounts().password("registrator"));
    }

    Stream<String> publicAddresses() {
        return webScripts.publicAddresses().stream();
    }

    /** Everything that is not public: the workspace API as its descriptors say, and the platform's own. */
    Stream<String> privateAddresses() {
        return Stream.concat(webScripts.privateAddresses().stream(), OF_THE_PLATFORM.stream());
    }

    @ParameterizedTest
    @MethodSource("publicAddresses")
    void everyPublicWebScriptIsServed(String address) {
        RawAnswer answer = nginx.publicClient().get(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("publicAddresses")
    void everyPublicWebScriptIsServedWithoutItsBodyToo(String address) {
        RawAnswer answer = nginx.publicClient().send("HEAD", address, "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "MKCOL", "LOCK"})
    void publicAddressesAreForReadingAlone(String method) {
        assertThat(nginx.publicClient().send(method, "/alfresco/s/diarium", "").status())
                .isEqualTo(404);
    }

    @Test
    void everythingThePagesLinkToOnThisSiteIsServed() {
        RawClient citizen = nginx.publicClient();
        Deque<String> toVisit = new ArrayDeque<>(List.of("/", "/alfresco/s/diarium", "/alfresco/s/diarium/sok?q=vid"));
        Set<String> seen = new HashSet<>(toVisit);
        List<String> refused = new ArrayList<>();
        while (!toVisit.isEmpty() && seen.size() < 200) {
            String target = toVisit.removeFirst();
            RawAnswer answer = patiently(citizen, target);
            if (answer.status() >= 400) {
                refused.add(answer.status() + " " + target);
            }
            if (answer.header("Content-Type").startsWith("text/html")) {
                links(answer, target).stream().filter(seen::add).forEach(toVisit::add);
            }
        }
        assertThat(refused).isEmpty();
        assertThat(seen)
                .contains(
                        "/alfresco/s/diarium/arende" + casePath,
                        "/alfresco/s/diarium/handling/" + recordId,
                        "/alfresco/s/diarium/handling/" + recordId + "/fil");
    }

    /** Asks again, as a browser's user would, while the proxy says that it is too much at once. */
    private static RawAnswer patiently(RawClient client, String target) {
        return await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> client.get(target), answer -> answer.status() != 429);
    }

    private static List<String> links(RawAnswer page, String target) {
        String origin = "https://" + Nginx.PUBLIC_HOST;
        List<String> links = new ArrayList<>();
        for (Element element : Jsoup.parse(page.text(), origin + target).select("[href],[src],[action]")) {
            for (String attribute : List.of("href", "src", "action")) {
                String link = element.absUrl(attribute).split("#")[0];
                if (link.startsWith(origin + "/")) {
                    links.add(link.substring(origin.length()));
                }
            }
        }
        return links;
    }

    @Test
    void theRootLeadsToTheStartPage() {
        RawAnswer answer = nginx.publicClient().get("/");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/alfresco/s/diarium");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/alfresco/s/diarium?lang=en",
                "/alfresco/s/diarium/sok?q=%C3%A5rsredovisning+2024&organ=RS&typ=&ar=2024&sida=2",
                "/alfresco/s/diarium/sok?q=595/2023&format=json",
                "/alfresco/s/diarium/sok?q=plan&format=atom",
                "/alfresco/s/diarium?utm_source=brev&fbclid=x",
                "/alfresco/s/diarium/sok?q=alf_ticket+ticket%3D1",
                "/alfresco/s/diarium/sok?q=%22;&",
                "/alfresco/diarium/openapi.yaml"
            })
    void parametersOfPublicPagesPass(String target) {
        assertThat(nginx.publicClient().get(target).status()).isEqualTo(200);
    }

    @Test
    void anUnknownCaseIsAnsweredByThePortalItself() {
        RawAnswer answer = nginx.publicClient().get("/alfresco/s/diarium/arende/RUN/99999/2020");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("role=\"search\"");
    }

    @Test
    void aSeriesWithSwedishLettersReachesThePortal() {
        RawAnswer answer = nginx.publicClient().get("/alfresco/s/diarium/arende/%C3%84N/1/2020");

        assertThat(answer.text()).contains("role=\"search\"");
    }

    @ParameterizedTest
    @MethodSource("privateAddresses")
    void everyPrivateAddressIsRefused(String address) {
        assertThat(nginx.publicClient().get(address).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("privateAddresses")
    void privateAddressesAreRefusedWhateverTheMethod(String address) {
        RawClient outside = nginx.publicClient();
        for (String method : List.of("HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND")) {
            assertThat(outside.send(method, address, "{}").status()).as(method).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @MethodSource("privateAddresses")
    void privateAddressesAreRefusedHoweverTheyAreWritten(String address) {
        RawClient outside = nginx.publicClient();
        for (String written : spellings(address)) {
            assertThat(outside.get(written).status()).as(written).isIn(400, 404);
        }
    }

    private static List<String> spellings(String address) {
        String inner = address.startsWith("/alfresco/s/") ? address.substring("/alfresco/s".length()) : address;
        String last = address.substring(address.length() - 1);
        return List.of(
                address.substring(0, address.length() - 1) + "%" + String.format("%02x", (int) last.charAt(0)),
                address.replace("a", "%61").replace("s", "%73"),
                address.replace("a", "%2561").replace("s", "%2573"),
                address.replace("/", "//"),
                "/alfresco/s/diarium/../../.." + address,
                "/alfresco/s/diarium/handling/.." + "/../../../.." + address,
                "/alfresco/s/diarium/%2e%2e/%2E%2e/%2e%2e" + address,
                "/alfresco/s/diarium/..;/..;/.." + address,
                "/alfresco/s/diarium/..%2f..%2f.." + address,
                "/alfresco/s/diarium\\..\\..\\.." + address,
                "/alfresco/diarium/portal.css/../../.." + address,
                "/." + address,
                address + ";jsessionid=1",
                address + "/",
                address + "?format=json",
                "/alfresco;x=1" + address.replaceFirst("^/alfresco", ""),
                "/alfresco/service" + inner,
                "/alfresco/wcs" + inner,
                "/alfresco/wcservice" + inner,
                "/alfresco/s;jsessionid=1" + inner,
                address.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/alfresco/s/diarium?alf_ticket=TICKET_1",
                "/alfresco/s/diarium?lang=en&alf_ticket=TICKET_1",
                "/alfresco/s/diarium?%61lf_ticket=TICKET_1",
                "/alfresco/s/diarium?ALF_TICKET=TICKET_1",
                "/alfresco/s/diarium/sok?q=x&alf_method=post",
                "/alfresco/s/diarium/sok?q=x&alf_callback=f",
                "/alfresco/s/diarium/sok?ticket=TICKET_1",
                "/alfresco/s/diarium/sok?guest=true",
                "/alfresco/s/diarium/sok?guest",
                "/alfresco/diarium/portal.css?alf_ticket=TICKET_1",
                "/alfresco/s/diarium/",
                "//alfresco/s/diarium",
                "/alfresco/s//diarium",
                "/alfresco/s/./diarium",
                "/alfresco/s/diarium/../diarium",
                "/alfresco/s/%64iarium",
                "/alfresco/S/diarium",
                "/Alfresco/s/diarium",
                "/ALFRESCO/S/DIARIUM",
                "/alfresco/s/diarium.html",
                "/alfresco/s/diarium;jsessionid=1",
                "/alfresco/service/diarium",
                "/alfresco/wcs/diarium",
                "/alfresco/s/diarium/arende/RUN/1/2020/../../../../api/cases",
                "/alfresco/s/diarium/handling/x%2f..%2f..%2fapi",
                "/alfresco/diarium/portal.css/",
                "/alfresco/diarium/%70ortal.css"
            })
    void aPublicAddressInDisguiseIsRefused(String target) {
        assertThat(nginx.publicClient().get(target).status()).isEqualTo(404);
    }

    @Test
    void aTicketInTheHeaderOpensNothingEither() {
        String login = "registrator:" + repository.accounts().password("registrator");
        String header =
                "Authorization: Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));

        for (String address : webScripts.privateAddresses()) {
            assertThat(nginx.publicClient().get(address, header).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void whatIsRefusedOutsideIsThereInside() {
        assertThat(webScripts.privateAddresses()).hasSizeGreaterThan(8);
        for (String address : webScripts.privateAddresses()) {
            assertThat(nginx.workspaceClient().get(address).status())
                    .as(address)
                    .isNotEqualTo(404);
        }
    }

    @Test
    void theWorkspaceLogsInThroughItsOwnListener() {
        String body = "{\"username\":\"registrator\",\"password\":\""
                + repository.accounts().password("registrator") + "\"}";

        RawAnswer answer =
                nginx.workspaceClient().send("POST", "/alfresco/s/api/login", body, "Content-Type: application/json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("TICKET_");
    }

    @Test
    void thePublicPageKeepsItsOwnPolicyAndEachHeaderComesOnce() {
        RawAnswer answer = nginx.publicClient().get("/alfresco/s/diarium");

        assertThat(answer.headers("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'");
        for (String header : List.of("Strict-Transport-Security", "X-Content-Type-Options", "Referrer-Policy")) {
            assertThat(answer.headers(header)).as(header).hasSize(1);
        }
        assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    @Test
    void aPageThatTheBrowserHasIsNotSentAgain() {
        RawClient citizen = nginx.publicClient();
        String tag = citizen.get("/alfresco/s/diarium", "Accept-Encoding: gzip").header("ETag");

        assertThat(tag).isNotEmpty();
        assertThat(citizen.get("/alfresco/s/diarium", "If-None-Match: " + tag).status())
                .isEqualTo(304);
    }

    @Test
    void pagesAreCompressedForThoseWhoCan() {
        RawClient citizen = nginx.publicClient();

        assertThat(citizen.get("/alfresco/s/diarium", "Accept-Encoding: gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(citizen.get("/alfresco/diarium/portal.css", "Accept-Encoding: gzip")
                        .header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void staticFilesAreKeptForAWhileAndPagesAreNot() {
        RawClient citizen = nginx.publicClient();

        assertThat(citizen.get("/alfresco/diarium/portal.css").headers("Cache-Control"))
                .containsExactly("public, max-age=600");
        assertThat(citizen.get("/alfresco/s/diarium").headers("Cache-Control")).containsExactly("public, no-cache");
    }
}
