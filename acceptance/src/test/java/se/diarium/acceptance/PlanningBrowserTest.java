package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import se.diarium.acceptance.Chromium.Width;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** The planning cycle and the tree of plans in a real browser; runs where Chromium is installed. */
@EnabledIf("se.diarium.acceptance.Chromium#isInstalled")
class PlanningBrowserTest {

    private static Host host;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        host = Host.ofModel("halland");
        chromium = Chromium.open(host);
    }

    @AfterAll
    static void stop() throws Exception {
        chromium.close();
        host.close();
    }

    @Test
    void axeFindsNothingToComplainOfInLightAndDark() {
        for (String path : List.of(
                "/diarium/arshjul/2027",
                "/diarium/arshjul/2026?lang=en",
                "/diarium/styrning/2026",
                "/diarium/register/arshjul",
                "/diarium/register/styrning/2026?lang=en")) {
            try (BrowserContext context = chromium.window("registrator", Width.DESK.pixels(), ColorScheme.LIGHT)) {
                assertThat(Chromium.faultsInAnyLook(chromium.show(context, path)))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    @Test
    void theContentsOfAnotherModelBecomeADraftThatTellsWhatWouldComeAndGo() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, "admin", "/admin/modell?modell=blekinge");
            Locator buttons = page.locator("#page button");
            assertThat(page.locator("#page .card").textContent()).contains("förs enligt modellen halland");

            buttons.filter(new Locator.FilterOptions().setHasText("Ta texten som utkast till halland"))
                    .click();
            page.locator("#page .badge.good", new Page.LocatorOptions().setHasText("gäller"))
                    .waitFor();
            assertThat(page.locator("dia-editor textarea").inputValue()).contains("model: halland\n");
            buttons.filter(new Locator.FilterOptions().setHasText("Kontrollera"))
                    .click();

            page.locator("[data-effects]").waitFor();
            assertThat(page.locator("[data-effects]").textContent())
                    .contains("försvinner")
                    .contains("kommer till");
        }
    }

    @Test
    void theWheelIsUsedByKeyboardAndLeadsToTheRow() {
        try (BrowserContext context = chromium.window("registrator", Width.DESK.pixels(), ColorScheme.LIGHT)) {
            Page page = chromium.show(context, "/diarium/arshjul/2027");
            Locator second = page.locator("svg a.sector").nth(1);
            page.locator("svg a.sector").first().focus();

            page.keyboard().press("Tab");
            assertThat((Boolean) second.evaluate("sector => sector === document.activeElement"))
                    .isTrue();
            page.keyboard().press("Enter");

            assertThat(page.url()).endsWith("/diarium/arshjul/2027#rad-2");
        }
    }

    @Test
    void aRecordIsRegisteredAsWhatTheModelCallsItAndTheCaseSaysSo() {
        try (BrowserContext context = chromium.workspaceWindow()) {
            Page page = chromium.workspace(context, "registrator", "/registrera");
            page.locator("#arrivals-files")
                    .setInputFiles(new FilePayload("plan.txt", "text/plain", "Plan".getBytes(StandardCharsets.UTF_8)));
            page.locator("[data-scope=case][data-field=series]").selectOption("DHS");
            page.locator("[data-scope=case][data-field=title]").fill("Verksamhetsplan");
            page.locator("[data-field=documentKind]").selectOption("verksamhetsplan");
            page.keyboard().press("Control+Enter");
            PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("Dokument för");
            page.locator("[data-field=documentFor]").selectOption("DHS");
            page.keyboard().press("Control+Enter");
            page.locator("#registered").waitFor();
            page.locator(".registered .primary").click();

            PlaywrightAssertions.assertThat(page.locator("section:has(#part-records) .line"))
                    .containsText("Verksamhetsplan, Driftnämnden Hallands sjukhus");
        }
    }

    @Test
    void whoseADocumentIsByTheModelIsChangedOnItsCase() {
        JsonNode file = Register.registered(host.as("registrator"), Register.newCase("DHS", "Verksamhetsplan"));
        MultipartBody plan = Register.withFile(
                new MultipartBody()
                        .field("title", "Plan")
                        .field("direction", "DRAWN_UP")
                        .field("documentKind", "verksamhetsplan")
                        .field("documentFor", "DHS"),
                Letter.TEXT);
        host.as("registrator").post(Register.path(file) + "/records", plan).expect(201);
        try (BrowserContext context = chromium.workspaceWindow()) {
            Page page = chromium.workspace(context, "registrator", Register.place(file));
            page.getByLabel("Ändra: 1 Plan").click();
            page.locator("dialog[open] select[name=documentFor]").selectOption("RS");
            page.locator("dialog[open] .primary").click();

            PlaywrightAssertions.assertThat(page.locator("section:has(#part-records) .line"))
                    .containsText("Verksamhetsplan, Regionstyrelsen");
        }
    }

    @Test
    void aFileOfTheWorkingMaterialIsRegisteredAsADocumentOfTheModel() {
        DiariumClient registrar = host.as("registrator");
        JsonNode file = Register.registered(registrar, Register.newCase("DHS", "Plan som utkast"));
        Register.addDraft(registrar, Register.path(file)).expect(201);
        try (BrowserContext context = chromium.workspaceWindow()) {
            Page page = chromium.workspace(context, "registrator", Register.place(file));
            page.getByLabel("Registrera: tjansteskrivelse.txt").click();
            Locator dialog = page.locator("dialog[open]");
            dialog.locator("input[name=title]").fill("Plan");
            dialog.locator("select[name=documentKind]").selectOption("verksamhetsplan");
            dialog.locator("select[name=documentFor]").selectOption("DHS");
            dialog.locator(".primary").click();

            PlaywrightAssertions.assertThat(page.locator("section:has(#part-records) .line"))
                    .containsText("Verksamhetsplan, Driftnämnden Hallands sjukhus");
        }
    }

    @Test
    void thePrintedYearHasItsWheelAndNoMenu() {
        try (BrowserContext context = chromium.window("registrator", Width.DESK.pixels(), ColorScheme.LIGHT)) {
            Page page = chromium.show(context, "/diarium/arshjul/2027");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("svg.wheel").isVisible()).isTrue();
            assertThat(page.locator(".site-nav").isVisible()).isFalse();
        }
    }
}
