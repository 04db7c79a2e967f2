package se.diarium.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The proxy before the embedded repository: what is public is served, as the application means it. */
@ExtendWith(Portal.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PublicPagesTest {

    private static final String ASKING = "/alfresco/s/diarium/begaran";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private final Portal portal;

    PublicPagesTest(Portal portal) {
        this.portal = portal;
    }

    Stream<String> publicAddresses() {
        return portal.webScripts().publicAddresses().stream();
    }

    @ParameterizedTest
    @MethodSource("publicAddresses")
    void everyPublicWebScriptIsServed(String address) {
        RawAnswer answer = portal.nginx().publicClient().get(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("publicAddresses")
    void everyPublicWebScriptIsServedWithoutItsBodyToo(String address) {
        RawAnswer answer = portal.nginx().publicClient().send("HEAD", address, "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "MKCOL", "LOCK"})
    void publicAddressesAreForReadingAlone(String method) {
        assertThat(portal.nginx()
                        .publicClient()
                        .send(method, "/alfresco/s/diarium", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aRequestForADocumentIsTakenInOnItsOwnAddressAlone() {
        RawClient citizen = portal.nginx().publicClient();
        String form = "nyckel=" + UUID.randomUUID() + "&onskan=Protokoll+fr%C3%A5n+maj";

        RawAnswer taken = citizen.send("POST", ASKING, form, FORM, "Sec-Fetch-Site: same-origin");

        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        assertThat(taken.text()).contains("Protokoll från maj");
        for (String other :
                List.of("/alfresco/s/diarium/om", "/alfresco/s/diarium/sok", ASKING + "?alf_method=DELETE")) {
            assertThat(citizen.send("POST", other, form, FORM).status())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(citizen.send("PUT", ASKING, form, FORM).status()).isEqualTo(404);
    }

    @Test
    void aRequestFromAnotherSitesPageIsRefused() {
        String form = "nyckel=" + UUID.randomUUID() + "&onskan=Protokoll";

        assertThat(portal.nginx()
                        .publicClient()
                        .send("POST", ASKING, form, FORM, "Sec-Fetch-Site: cross-site")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aRequestThatIsTooLargeOrOneOfTooManyIsNotPassedOn() {
        RawClient citizen = portal.nginx().publicClient();
        String large = "onskan=" + "a".repeat(70_000);

        assertThat(citizen.send("POST", ASKING, large, FORM).status()).isEqualTo(413);
        assertThat(IntStream.range(0, 10)
                        .map(i -> citizen.send("POST", ASKING, "onskan=", FORM).status())
                        .toArray())
                .contains(429);
    }

    @Test
    void everythingThePagesLinkToOnThisSiteIsServed() {
        RawClient citizen = portal.nginx().publicClient();
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
                        "/alfresco/s/diarium/arende" + portal.casePath(),
                        "/alfresco/s/diarium/handling/" + portal.recordId(),
                        "/alfresco/s/diarium/handling/" + portal.recordId() + "/fil");
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
    void searchEnginesAreLedToTheSiteMap() {
        RawClient engine = portal.nginx().publicClient();

        RawAnswer robots = engine.get("/robots.txt");

        assertThat(robots.text()).contains("Sitemap: https://", "/alfresco/s/diarium/sitemap.xml");
        assertThat(engine.get("/alfresco/s/diarium/sitemap.xml?del=1").header("Content-Type"))
                .startsWith("application/xml");
    }

    @Test
    void theRootLeadsToTheStartPage() {
        RawAnswer answer = portal.nginx().publicClient().get("/");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/alfresco/s/diarium");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/alfresco/s/diarium?lang=en",
                "/alfresco/s/diarium/sok?q=%C3%A5rsredovisning+2024&organ=RS&typ=&ar=2024&sida=2",
                "/alfresco/s/diarium/postlista",
                "/alfresco/s/diarium/postlista?datum=2024-05-20&organ=RS&riktning=inkommen&format=csv",
                "/alfresco/s/diarium/sok?q=595/2023&format=json",
                "/alfresco/s/diarium/sammantraden?organ=RUN&ar=2024&lang=en",
                "/alfresco/s/diarium/sok?q=plan&format=atom",
                "/alfresco/s/diarium?utm_source=brev&fbclid=x",
                "/alfresco/s/diarium/sok?q=alf_ticket+ticket%3D1",
                "/alfresco/s/diarium/sok?q=%22;&",
                "/alfresco/diarium/openapi.yaml",
                "/alfresco/diarium/governance.schema.json",
                "/alfresco/diarium/portal/reading.js",
                "/alfresco/diarium/portal/reading.css",
                "/alfresco/diarium/lib/pdfjs/build/pdf.worker.min.mjs"
            })
    void parametersOfPublicPagesPass(String target) {
        assertThat(portal.nginx().publicClient().get(target).status()).isEqualTo(200);
    }

    @Test
    void anUnknownCaseIsAnsweredByThePortalItself() {
        RawAnswer answer = portal.nginx().publicClient().get("/alfresco/s/diarium/arende/RUN/99999/2020");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("role=\"search\"");
    }

    @Test
    void aSeriesWithSwedishLettersReachesThePortal() {
        RawAnswer answer = portal.nginx().publicClient().get("/alfresco/s/diarium/arende/%C3%84N/1/2020");

        assertThat(answer.text()).contains("role=\"search\"");
    }

    @Test
    void thePublicPageKeepsItsOwnPolicyAndEachHeaderComesOnce() {
        RawAnswer answer = portal.nginx().publicClient().get("/alfresco/s/diarium");

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
        RawClient citizen = portal.nginx().publicClient();
        String tag = citizen.get("/alfresco/s/diarium", "Accept-Encoding: gzip").header("ETag");

        assertThat(tag).isNotEmpty();
        assertThat(citizen.get("/alfresco/s/diarium", "If-None-Match: " + tag).status())
                .isEqualTo(304);
    }

    @Test
    void pagesAreCompressedForThoseWhoCan() {
        RawClient citizen = portal.nginx().publicClient();

        assertThat(citizen.get("/alfresco/s/diarium", "Accept-Encoding: gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(citizen.get("/alfresco/diarium/portal.css", "Accept-Encoding: gzip")
                        .header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void staticFilesAreKeptForAWhileAndPagesAreNot() {
        RawClient citizen = portal.nginx().publicClient();

        assertThat(citizen.get("/alfresco/diarium/portal.css").headers("Cache-Control"))
                .containsExactly("public, max-age=600");
        assertThat(citizen.get("/alfresco/s/diarium").headers("Cache-Control")).containsExactly("public, no-cache");
    }
}
