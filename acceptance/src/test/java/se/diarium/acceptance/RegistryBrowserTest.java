package se.diarium.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.application.client.DiariumClient;

/** The lists of the secretariat, and all its pages for those who need aids, in a real browser. Runs where Chromium is installed. */
@InChromium
class RegistryBrowserTest {

    private static final String REGISTRAR = "registrator";

    private final DiariumClient registrar;
    private final Chromium chromium;

    RegistryBrowserTest(Host host, Chromium chromium) {
        this.chromium = chromium;
        this.registrar = host.as(REGISTRAR);
    }

    @BeforeAll
    static void waitLonger() {
        Chromium.waitLonger();
    }

    private JsonNode newCase(String title) {
        return Register.registered(registrar, Register.newCase("RS", title));
    }

    @Test
    void theFiltersOfAListStandInItsAddress() {
        String title = Register.unique("Filtreras");
        JsonNode file = newCase(title);
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, REGISTRAR, "/arenden");
            page.locator("#filter-text").fill(title);
            assertThat(page.locator("dia-lines tbody tr")).hasCount(1);
            page.waitForURL(Pattern.compile(".*#/arenden\\?text=.*"));
            page.reload();

            assertThat(page.locator("dia-lines tbody tr")).hasCount(1);
            assertThat(page.locator("#filter-text")).hasValue(title);
            page.locator("h1").focus();
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForURL("**#" + Register.place(file));
        }
    }

    @Test
    void aListIsHandedOutAsAFile() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, REGISTRAR, "/handlingar");
            Download csv = page.waitForDownload(
                    () -> page.getByLabel("Hela listan som CSV").click());

            assertThat(csv.suggestedFilename()).isEqualTo("handlingar.csv");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void axeFindsNothingToComplainOfAndNothingRunsOutOfTheWindow(String language) {
        String file = FullCase.pageOf(registrar).replace("/diarium/register/arende", "/arenden");
        try (BrowserContext window = chromium.workspaceWindow(language)) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            page.locator("#arrivals-files").setInputFiles(new FilePayload[] {Arriving.damaged(), Arriving.mail("Axe")});
            page.locator(".register-form").waitFor();
            assertThat(Chromium.faultsInAnyLook(page)).as("/registrera").isEmpty();
            for (String place : List.of("/", "/arenden", "/handlingar", file)) {
                page.evaluate("place => (location.hash = place)", place);
                page.reload();
                page.locator("#page h1").waitFor();
                assertThat(Chromium.faultsInAnyLook(page)).as(place).isEmpty();
            }
            page.locator(".keys-button").click();
            assertThat(Chromium.faultsInAnyLook(page)).as("keys").isEmpty();
        }
    }

    @Test
    void axeFindsNothingToComplainOfInWhatIsOpenedOnAPage() {
        JsonNode file = newCase(Register.unique("Öppnat"));
        Register.addRecord(registrar, Register.path(file), Letter.TEXT, "Skrivelse", "SENT")
                .expect(201);
        Register.addDraft(registrar, Register.path(file)).expect(201);
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            page.locator(".open-alone").click();
            assertThat(Chromium.faultsInAnyLook(page))
                    .as("a case without a file")
                    .isEmpty();
            page.evaluate("place => (location.hash = place)", Register.place(file));
            page.getByLabel("Fler åtgärder: 1 Skrivelse").click();
            assertThat(Chromium.faultsInAnyLook(page)).as("what is seldom done").isEmpty();
        }
    }
}
