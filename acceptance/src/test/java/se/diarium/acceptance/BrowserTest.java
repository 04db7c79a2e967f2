package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.acceptance.Chromium.Width;
import se.diarium.application.client.DiariumClient;

/** The pages in a real browser; runs where Chromium is installed. */
@InChromium
class BrowserTest {

    private static final String REGISTRAR = "registrator";

    private final Host host;
    private final DiariumClient registrar;
    private final Chromium chromium;

    BrowserTest(Host host, Chromium chromium) {
        this.chromium = chromium;
        this.host = host;
        this.registrar = host.as(REGISTRAR);
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
                "/diarium/sammantraden",
                "/diarium/register/sammantraden",
                "/diarium/register/serier",
                "/diarium/register/serier?organ=XYZ"
            })
    void axeFindsNothingToComplainOfInLightAndDark(String path) {
        try (BrowserContext context = context(Width.DESK.pixels(), ColorScheme.LIGHT)) {
            assertThat(Chromium.faultsInAnyLook(open(context, path))).isEmpty();
        }
    }

    @Test
    void theStoryOfAnIndicatorIsCleanInBothSchemes() {
        String plan = Plans.published(registrar);
        String path = "/diarium/mal/" + Plans.answered(registrar, plan, "Andel besök i tid", Map.of("figure", 87.5));
        try (BrowserContext context = context(Width.DESK.pixels(), ColorScheme.LIGHT)) {
            assertThat(Chromium.faultsInAnyLook(open(context, path))).isEmpty();
        }
    }

    @Test
    void thePageOfACaseWithEverythingIsCleanInBothSchemesAndLanguages() {
        String path = FullCase.pageOf(registrar);
        for (String language : List.of("", "?lang=en")) {
            try (BrowserContext context = context(Width.DESK.pixels(), ColorScheme.LIGHT)) {
                assertThat(Chromium.faultsInAnyLook(open(context, path + language)))
                        .as(language)
                        .isEmpty();
            }
        }
    }

    @Test
    void thePrintedPageOfACaseHasItsHistoryAndNoMenu() {
        try (BrowserContext context = context(Width.DESK.pixels(), ColorScheme.LIGHT)) {
            Page page = open(context, FullCase.pageOf(registrar));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("#history").isVisible()).isTrue();
            assertThat(page.locator(".site-nav").isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void aCitizenSearchesFromTheStartPage(Width width) {
        try (BrowserContext context = context(width.pixels(), ColorScheme.LIGHT)) {
            Page page = open(context, "/diarium");
            page.getByRole(AriaRole.SEARCHBOX).fill("plan");
            page.keyboard().press("Enter");
            page.waitForURL("**/diarium/sok?**");

            assertThat(page.url()).contains("/diarium/sok", "q=plan");
            assertThat(Chromium.scrollsSideways(page)).isFalse();
        }
    }

    @Test
    void aWideTableScrollsByItselfOnATelephone() {
        try (BrowserContext context = context(Width.TELEPHONE.pixels(), ColorScheme.LIGHT)) {
            Page page = open(context, "/diarium/register/serier");

            assertThat(page.locator("h1").textContent()).isEqualTo("Nummerserier");
            assertThat(Chromium.scrollsSideways(page)).isFalse();
        }
    }

    @Test
    void noPageRunsIntoItsOwnContentSecurityPolicy() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> messages = new ArrayList<>();
            page.onConsoleMessage(message -> messages.add(message.text()));
            page.navigate(host.address().resolve("/alfresco/s/diarium").toString());

            assertThat(messages).isEmpty();
        }
    }

    private BrowserContext context(int width, ColorScheme scheme) {
        return chromium.window(REGISTRAR, width, scheme);
    }

    private Page open(BrowserContext context, String path) {
        return chromium.show(context, path);
    }
}
