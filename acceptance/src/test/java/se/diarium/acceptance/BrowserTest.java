package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.application.client.DiariumClient;

/** The pages in a real browser; runs where Chromium is installed. */
@ExtendWith(Host.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
@EnabledIf("chromiumIsInstalled")
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String REGISTRAR = "registrator";

    private final URI host;
    private final String password;
    private final DiariumClient registrar;
    private Playwright playwright;
    private Browser browser;

    BrowserTest(Host host) {
        this.host = host.address();
        this.password = host.password(REGISTRAR);
        this.registrar = host.as(REGISTRAR);
    }

    static boolean chromiumIsInstalled() {
        return Files.isExecutable(CHROMIUM);
    }

    @BeforeAll
    void openBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(FLAGS));
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/diarium",
                "/diarium?lang=en",
                "/diarium/sok?q=plan",
                "/diarium/arende/RS/999999/2023",
                "/diarium/postlista?fran=2000-01-01",
                "/diarium/register/postlista?fran=2000-01-01",
                "/diarium/register/statistik",
                "/diarium/serier",
                "/diarium/register/serier",
                "/diarium/register/serier?organ=XYZ"
            })
    void axeFindsNothingToComplainOfInLightAndDark(String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = context(1280, scheme)) {
                Page page = open(context, path);
                assertThat(new AxeBuilder(page)
                                .analyze().getViolations().stream().map(Rule::getId))
                        .as("%s %s", path, scheme)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void thePageOfACaseWithEverythingIsCleanInBothSchemesAndLanguages(Width width) {
        String path = FullCase.pageOf(registrar);
        for (String language : List.of("", "?lang=en")) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (BrowserContext context = context(width.pixels, scheme)) {
                    Page page = open(context, path + language);
                    assertThat(new AxeBuilder(page)
                                    .analyze().getViolations().stream().map(Rule::getId))
                            .as("%s %s", language, scheme)
                            .isEmpty();
                    assertThat(sidewaysScrolling(page)).isFalse();
                }
            }
        }
    }

    @Test
    void thePrintedPageOfACaseHasItsHistoryAndNoMenu() {
        try (BrowserContext context = context(Width.DESK.pixels, ColorScheme.LIGHT)) {
            Page page = open(context, FullCase.pageOf(registrar));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("#history").isVisible()).isTrue();
            assertThat(page.locator(".site-nav").isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void aCitizenSearchesFromTheStartPage(Width width) {
        try (BrowserContext context = context(width.pixels, ColorScheme.LIGHT)) {
            Page page = open(context, "/diarium");
            page.getByRole(AriaRole.SEARCHBOX).fill("plan");
            page.keyboard().press("Enter");
            page.waitForURL("**/diarium/sok?**");

            assertThat(page.url()).contains("/diarium/sok", "q=plan");
            assertThat(sidewaysScrolling(page)).isFalse();
        }
    }

    @Test
    void aWideTableScrollsByItselfOnATelephone() {
        try (BrowserContext context = context(Width.TELEPHONE.pixels, ColorScheme.LIGHT)) {
            Page page = open(context, "/diarium/register/serier");

            assertThat(page.locator("h1").textContent()).isEqualTo("Nummerserier");
            assertThat(sidewaysScrolling(page)).isFalse();
        }
    }

    @Test
    void noPageRunsIntoItsOwnContentSecurityPolicy() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> messages = new ArrayList<>();
            page.onConsoleMessage(message -> messages.add(message.text()));
            page.navigate(host.resolve("/alfresco/s/diarium").toString());

            assertThat(messages).isEmpty();
        }
    }

    private static boolean sidewaysScrolling(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private BrowserContext context(int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setColorScheme(scheme)
                .setHttpCredentials(REGISTRAR, password));
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(host.resolve("/alfresco/s" + path).toString());
        return page;
    }

    /** Sizes of screen: a small telephone and a desk. */
    enum Width {
        TELEPHONE(320),
        DESK(1280);

        private final int pixels;

        Width(int pixels) {
            this.pixels = pixels;
        }
    }
}
