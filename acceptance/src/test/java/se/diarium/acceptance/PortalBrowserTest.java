package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.acceptance.Chromium.Width;
import se.diarium.application.client.DiariumClient;

/** What citizens do on the public pages, in a real browser; runs where Chromium is installed. */
@InChromium
class PortalBrowserTest {

    private static final String NOBODY = "registrator";
    private static final String TITLE = "Brev om den nya cykelvägen";
    private static final int HALF_A_SMALL_SCREEN = 320;

    private final Host host;
    private final DiariumClient registrar;
    private final Chromium chromium;
    private String casePath;
    private String record;

    PortalBrowserTest(Host host, Chromium chromium) {
        this.chromium = chromium;
        this.host = host;
        this.registrar = host.as("registrator");
    }

    @BeforeAll
    void publishALetter() {
        String registered = Register.path(Register.registered(registrar, Register.newCase("RUN", "Cykelvägen")));
        casePath = registered.replace("/api/cases", "/arende");
        record = Register.addRecord(registrar, registered, Letter.PDF, TITLE, "SENT")
                .expect(201)
                .json()
                .path("id")
                .asText();
        registrar
                .postJson("/diarium/api/records/" + record + "/publication", Map.of())
                .expect(201);
        await().atMost(Duration.ofSeconds(40)).until(() -> Register.ids(Register.search(host.citizen(), TITLE))
                .contains(record));
    }

    @AfterAll
    void withdraw() {
        registrar.delete("/diarium/api/records/" + record + "/publication?reason=prov");
    }

    Stream<String> pages() {
        return Stream.of(
                "/diarium",
                "/diarium/sok?q=brev",
                casePath,
                "/diarium/handling/" + record + "?q=brev",
                "/diarium/sammantraden",
                "/diarium/postlista",
                "/diarium/anslagstavla",
                "/diarium/serier",
                "/diarium/om",
                "/diarium/tillganglighet",
                "/diarium/personuppgifter",
                "/diarium/begaran",
                "/diarium/arende/RUN/999999/2023");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsCleanInBothLanguagesSchemesAndSizes(String path) {
        for (String language : List.of("sv", "en")) {
            try (BrowserContext window = chromium.window(NOBODY, Width.DESK.pixels(), ColorScheme.LIGHT)) {
                Page page = chromium.show(window, inLanguage(path, language));

                assertThat(Chromium.faultsInAnyLook(page))
                        .as("%s %s", path, language)
                        .isEmpty();
            }
        }
    }

    @Test
    void theNoticeBoardIsCleanWithTwoNoticesOfOneTitle() {
        List<String> notices = List.of(posted("Samråd"), posted("Samråd"));
        try (BrowserContext window = chromium.window(NOBODY, Width.DESK.pixels(), ColorScheme.LIGHT)) {
            assertThat(Chromium.faultsInAnyLook(chromium.show(window, "/diarium/anslagstavla")))
                    .isEmpty();
        } finally {
            notices.forEach(id -> registrar
                    .delete("/diarium/api/notices/" + id + "?reason=prov")
                    .expect(204));
        }
    }

    private String posted(String title) {
        String today = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();
        return registrar
                .postJson(
                        "/diarium/api/notices",
                        Map.of("kind", "OTHER", "title", title, "text", "Om vägen.", "shownUntil", today))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** A window of 640 pixels at twice the size is one of 320. */
    @ParameterizedTest
    @MethodSource("pages")
    void textOfTwiceTheSizeFitsItsWindow(String path) {
        try (BrowserContext window = chromium.window(NOBODY, 2 * HALF_A_SMALL_SCREEN, ColorScheme.LIGHT)) {
            Page page = chromium.show(window, path);
            page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");

            assertThat(Chromium.scrollsSideways(page)).as(path).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsFetchedFromElsewhereAndThePolicyIsKept(String path) {
        try (BrowserContext window = chromium.window(NOBODY, Width.DESK.pixels(), ColorScheme.LIGHT)) {
            Page page = window.newPage();
            List<String> foreign = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            page.onRequest(request -> {
                if (!URI.create(request.url())
                        .getAuthority()
                        .equals(host.address().getAuthority())) {
                    foreign.add(request.url());
                }
            });
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
            page.navigate(host.address().resolve("/alfresco/s" + path).toString());

            assertThat(foreign).isEmpty();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void aDocumentIsAskedForByKeyboardAndWhatIsWrongIsPutRight() {
        try (BrowserContext window = chromium.window(NOBODY, Width.DESK.pixels(), ColorScheme.LIGHT)) {
            Page page = chromium.show(window, "/diarium/begaran");
            page.locator("#epost").fill("ingen adress");
            page.locator("#epost").press("Enter");
            page.waitForSelector(".faults");
            page.locator(".faults a[href='#onskan']").press("Enter");

            page.keyboard().type("Protokollet från maj");
            assertThat(page.locator("#onskan").inputValue()).isEqualTo("Protokollet från maj");
            assertThat(page.locator("#epost").inputValue()).isEqualTo("ingen adress");
            assertThat(Chromium.violations(page)).isEmpty();

            page.locator("#epost").fill("nagon@example.se");
            page.locator("form.asking button").press("Enter");
            page.waitForSelector(".given-number");
            String number = page.locator(".given-number").textContent();
            assertThat(registrar
                            .get("/diarium/api/cases/" + number)
                            .expect(200)
                            .json()
                            .path("records"))
                    .hasSize(1);
        }
    }

    @Test
    void thePdfIsShownBesideItsTextForTheAsking() {
        try (BrowserContext window = chromium.window(NOBODY, Width.DESK.pixels(), ColorScheme.LIGHT)) {
            Page page = chromium.show(window, "/diarium/handling/" + record);
            Locator show = page.locator("#beside button");
            show.focus();
            page.keyboard().press("Enter");
            page.waitForSelector("#file canvas[data-drawn]");

            assertThat(show.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(Chromium.violations(page)).isEmpty();
            assertThat(Chromium.scrollsSideways(page)).isFalse();

            page.keyboard().press("Enter");
            assertThat(page.locator("#file").count()).isZero();
        }
    }

    private static String inLanguage(String path, String language) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }
}
