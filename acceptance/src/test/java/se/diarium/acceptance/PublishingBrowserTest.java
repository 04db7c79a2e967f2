package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.acceptance.Chromium.Width;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** A registrar covers what is found in a record, a secretary confirms it, and a citizen gets the copy. Runs where Chromium is installed. */
@InChromium
class PublishingBrowserTest {

    private static final String REGISTRAR = "registrator";
    private static final String SECRETARY = "sekreterare";
    private static final String NUMBER = "811228-9874";

    private final Host host;
    private final DiariumClient registrar;
    private final Chromium chromium;

    PublishingBrowserTest(Host host, Chromium chromium) {
        this.chromium = chromium;
        this.host = host;
        this.registrar = host.as(REGISTRAR);
    }

    /** The id of a record with two pages and a number on each. */
    private String record() {
        return record(List.of(
                List.of("Ansokan om plats", "Sokande " + NUMBER, "Vardnadshavare Ulla Ek"),
                List.of("Bilaga", "Barn " + NUMBER)));
    }

    private String record(List<List<String>> pages) {
        byte[] file = PdfFile.of(pages);
        String path = Register.path(Register.registered(registrar, Register.newCase("RS", "Ansökan om plats")));
        MultipartBody form = new MultipartBody()
                .field("title", "Ansökan om plats")
                .field("kind", "letter")
                .field("direction", "RECEIVED")
                .file("file", "ansokan.pdf", "application/pdf", file);
        return registrar
                .post(path + "/records", form)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private Page page(BrowserContext window, String user, String record) {
        Page page = chromium.workspace(window, user, "/handlingar/" + record + "/publicera");
        page.locator("dia-pdf-page[data-drawn]").first().waitFor();
        return page;
    }

    private BrowserContext window(Width width) {
        return chromium.workspaceWindow(width.pixels(), ColorScheme.LIGHT, "sv");
    }

    private static Locator button(Page page, String text) {
        return page.locator("button").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void saved(Page page) {
        page.getByText("Markeringarna är sparade.").waitFor();
    }

    @Test
    void whatARegistrarCoversAndASecretaryConfirmsIsNowhereForACitizen() {
        String record = record();
        try (BrowserContext window = window(Width.DESK)) {
            Page page = page(window, REGISTRAR, record);
            assertThat(page.locator(".pdf-mark.open").count()).isEqualTo(2);
            button(page, "Täck över").nth(0).click();
            button(page, "Täck över").nth(1).click();
            page.getByText("2 av 2 avgjorda").waitFor();
            saved(page);
            button(page, "Granska kopian").click();
            page.getByText("Kopian visas").waitFor();
            button(page, "Skicka till en annan person").click();
            page.getByText("Den väntar på att en annan person bekräftar.").waitFor();
            assertThat(button(page, "Bekräfta och publicera").count()).isZero();
        }
        assertThat(host.citizen().get("/diarium/handling/" + record).status()).isEqualTo(404);
        try (BrowserContext window = window(Width.DESK)) {
            Page page = page(window, SECRETARY, record);
            button(page, "Bekräfta och publicera").first().click();
            page.locator("dialog button.primary").click();
            page.getByText("med övertäckta ställen").waitFor();
        }

        assertThat(host.citizen().get("/diarium/handling/" + record).expect(200).text())
                .contains("Ansokan om plats", "I den här kopian är uppgifter överstrukna")
                .doesNotContain("811228", "9874");
        assertThat(new String(
                        host.citizen()
                                .get("/diarium/handling/" + record + "/fil")
                                .expect(200)
                                .body(),
                        StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .doesNotContain(NUMBER);
    }

    @Test
    void everythingIsDoneByKeys() {
        String record = record();
        try (BrowserContext window = window(Width.DESK)) {
            Page page = page(window, REGISTRAR, record);
            page.locator("h1").click();
            page.keyboard().press("c");
            page.getByText("1 av 2 avgjorda").waitFor();
            page.keyboard().press("n");
            page.keyboard().press("l");
            page.keyboard().type("Påhittat nummer");
            page.getByText("2 av 2 avgjorda").waitFor();
            page.keyboard().press("Tab");
            page.locator(".publish-go").first().focus();
            page.keyboard().press("r");
            Locator place = page.locator(".pdf-mark.covered[aria-current=true]");
            place.waitFor();
            BoundingBox before = place.boundingBox();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Shift+ArrowDown");
            saved(page);
            BoundingBox after = place.boundingBox();

            assertThat(after.x).isGreaterThan(before.x);
            assertThat(after.height).isGreaterThan(before.height);
            page.keyboard().press("Delete");
            page.locator(".publish-own .card")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    @Test
    void whatIsCoveredDoesNotShowThroughUntilItIsLookedAt() {
        String record = record();
        try (BrowserContext window = window(Width.DESK)) {
            Page page = page(window, REGISTRAR, record);
            button(page, "Täck över").first().click();
            Locator cover = page.locator(".pdf-mark.covered");
            cover.waitFor();

            assertThat(ground(cover)).isEqualTo("rgb(0, 0, 0)");
            cover.hover();
            assertThat(ground(cover)).isEqualTo("rgba(0, 0, 0, 0.2)");
            page.locator("h1").hover();
            assertThat(ground(cover)).isEqualTo("rgb(0, 0, 0)");
            page.keyboard().press("r");
            page.keyboard().press("ArrowDown");
            assertThat(ground(page.locator(".pdf-mark.covered:focus"))).isEqualTo("rgba(0, 0, 0, 0.2)");
        }
    }

    private static String ground(Locator mark) {
        return (String) mark.evaluate("mark => getComputedStyle(mark).backgroundColor");
    }

    @Test
    void theKeysAreListedByTheButton() {
        String record = record();
        try (BrowserContext window = window(Width.DESK)) {
            Page page = page(window, REGISTRAR, record);
            page.locator(".keys-button").click();

            assertThat(page.locator("dialog .keys").innerText())
                    .contains(
                            "Täck över fyndet", "Låt fyndet stå", "Nästa fynd", "Föregående fynd", "Lägg till ställe");
        }
    }

    @Test
    void keysThatAreALetterAreNotHeardOnceTheyAreTurnedOff() {
        String record = record();
        try (BrowserContext window = window(Width.DESK)) {
            Page page = page(window, REGISTRAR, record);
            page.locator(".keys-button").click();
            page.locator("#letter-keys").uncheck();
            page.keyboard().press("Escape");
            page.locator("h1").click();
            page.keyboard().press("c");
            page.keyboard().press("r");

            assertThat(page.locator(".pdf-mark.covered").count()).isZero();
            button(page, "Täck över").first().click();
            page.getByText("1 av 2 avgjorda").waitFor();
            assertThat(page.locator(".pdf-mark.covered").count()).isEqualTo(1);
        }
    }

    @Test
    void aPlaceIsDrawnByPointerAndThereWhenThePageIsOpenedAgain() {
        String record = record();
        try (BrowserContext window = window(Width.DESK)) {
            Page page = page(window, REGISTRAR, record);
            button(page, "Rita med pekaren").click();
            BoundingBox sheet = page.locator("dia-pdf-page").first().boundingBox();
            page.mouse().move(sheet.x + 80, sheet.y + 120);
            page.mouse().down();
            page.mouse().move(sheet.x + 260, sheet.y + 150);
            page.mouse().up();
            page.getByText("Ställe 1, sidan 1").waitFor();
            saved(page);
            page.reload();
            page.locator(".pdf-mark.covered").waitFor();

            assertThat(page.locator(".publish-own .card").count()).isEqualTo(1);
        }
    }

    @Test
    void whatIsNotDecidedIsNamedWhereItIsDecided() {
        String record = record();
        try (BrowserContext window = window(Width.DESK)) {
            Page page = page(window, REGISTRAR, record);
            button(page, "Täck över").first().click();
            saved(page);
            button(page, "Skicka till en annan person").click();
            page.locator(".error-summary").waitFor();

            assertThat(page.locator(".publish-findings .error").textContent()).contains("Täck över eller låt stå");
            page.locator(".error-summary a").click();
            assertThat(page.locator(".publish-findings [data-current]").textContent())
                    .contains("sidan 2");
        }
    }

    @Test
    void aWayToReachSomebodyIsShownToBeConsideredAndHoldsNothingUp() {
        String record = record(List.of(List.of("Hej, ring 070-174 06 05", "eller skriv till ulla.ek@mejl.example")));
        try (BrowserContext window = window(Width.DESK)) {
            Page page = page(window, REGISTRAR, record);
            page.getByText("2 kontaktuppgifter att bedöma").waitFor();
            button(page, "Låt stå").first().click();
            page.getByText("En kontaktuppgift att bedöma").waitFor();
            saved(page);
            page.reload();
            page.getByText("En kontaktuppgift att bedöma").waitFor();
            page.locator(".publish-acts button.primary").click();
            page.locator("dialog").getByText("En kontaktuppgift att bedöma").waitFor();
            page.locator("dialog button.primary").click();
            page.getByText("Medborgarnas sida").waitFor();
        }
        assertThat(host.citizen().get("/diarium/handling/" + record).expect(200).text())
                .contains("ulla.ek@mejl.example");
    }

    @Test
    void thePageIsCleanInBothSchemesLanguagesAndWidths() {
        String record = record();
        for (String language : List.of("sv", "en")) {
            try (BrowserContext window = chromium.workspaceWindow(language)) {
                assertThat(Chromium.faultsInAnyLook(page(window, REGISTRAR, record)))
                        .as(language)
                        .isEmpty();
            }
        }
    }
}
