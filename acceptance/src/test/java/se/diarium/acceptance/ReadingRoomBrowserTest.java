package se.diarium.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.application.client.DiariumClient;

/** Members read the papers of a meeting in the workspace, with and without network. Runs where Chromium is installed. */
@InChromium
class ReadingRoomBrowserTest {

    private static final String MEMBER = "ledamot";
    private static final String DRAWN = "dia-pdf-page[data-drawn]";

    private final Host host;
    private final DiariumClient registrar;
    private final Chromium chromium;
    private String day;
    private String item;
    private String paper;

    ReadingRoomBrowserTest(Host host, Chromium chromium) {
        this.chromium = chromium;
        this.host = host;
        this.registrar = host.as("registrator");
    }

    @BeforeAll
    void summonToAMeeting() {
        JsonNode file = Register.registered(registrar, Register.newCase("RS", "Cykelvägar mellan tätorterna"));
        paper = Register.addRecord(registrar, Register.path(file), Letter.TEXT, "Utredning om cykelvägar", "DRAWN_UP")
                .expect(201)
                .json()
                .path("id")
                .asText();
        day = Meetings.planned(registrar, "RS");
        item = Meetings.put(
                registrar,
                Meetings.path("RS", day),
                file.path("diarienummer").asText(),
                "Cykelvägar mellan tätorterna",
                paper);
        Meetings.proceed(registrar, Meetings.path("RS", day), "SUMMONED");
        Meetings.paper(registrar, "RS", day, "BUNDLE");
    }

    private String room() {
        return "/mina-sammantraden/RS/" + day;
    }

    private Page opened(BrowserContext window, String sheet) {
        return chromium.workspace(window, MEMBER, room() + sheet);
    }

    @Test
    void aMemberFindsTheMeetingAmongTheirOwnAndOpensIt() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, MEMBER, "/mina-sammantraden");
            page.locator("a[href='#" + room() + "']").click();
            page.locator("dia-agenda nav").waitFor();

            assertThat(page.locator("dia-agenda").textContent()).contains("Cykelvägar mellan tätorterna");
        }
    }

    @Test
    void theBundleIsShownInThePageWithTextThatCanBeRead() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = opened(window, "");
            page.locator(DRAWN).first().waitFor();
            Locator text = page.locator("dia-pdf-page .textLayer span").first();
            text.waitFor();

            assertThat(text.textContent()).isNotBlank();
        }
    }

    @Test
    void theArrowKeysLeadFromSheetToSheetButNotWhileSomethingIsWritten() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = opened(window, "/punkt-" + item);
            page.locator(".sheet h2").waitFor();
            page.keyboard().press("ArrowRight");
            page.waitForURL("**/handling-" + paper);
            page.locator("dia-reading-paper h2").waitFor();
            page.keyboard().press("ArrowLeft");
            page.waitForURL("**/punkt-" + item);
            assertThat(page.locator(".sheet h2")).isFocused();
            page.locator("#note").focus();
            page.keyboard().press("ArrowRight");

            assertThat(page.url()).endsWith("/punkt-" + item);
        }
    }

    @Test
    void aSwipeToTheLeftLeadsOn() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = opened(window, "/punkt-" + item);
            page.locator(".sheet h2").waitFor();
            page.evaluate("""
                    () => {
                      const sheet = document.querySelector('.sheet');
                      const at = x => [new Touch({identifier: 1, target: sheet, clientX: x, clientY: 300})];
                      sheet.dispatchEvent(new TouchEvent('touchstart', {bubbles: true, touches: at(600), changedTouches: at(600)}));
                      sheet.dispatchEvent(new TouchEvent('touchend', {bubbles: true, touches: [], changedTouches: at(300)}));
                    }""");

            page.waitForURL("**/handling-" + paper);
        }
    }

    @Test
    void aPaperThatIsNoPdfIsShownAsItStandsInTheBundle() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = opened(window, "/handling-" + paper);
            page.locator(DRAWN).first().waitFor();

            assertThat(page.locator(".sheet .hint").first().textContent()).contains("samlade handlingar");
            assertThat(page.locator(".pdf-tools input").inputValue()).isNotEqualTo("1");
        }
    }

    @Test
    void aNoteIsSavedWhileItIsWrittenAndAReadPaperIsMarked() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = opened(window, "/punkt-" + item);
            page.locator("#note").fill("Fråga om sträckningen");
            page.getByText("Sparad").waitFor();
            page.evaluate("place => (location.hash = place)", "#" + room() + "/handling-" + paper);
            page.getByText("Markera som läst").click();
            page.locator("dia-agenda .read-mark").first().waitFor();
        }

        JsonNode mine = host.as(MEMBER)
                .get("/diarium/api/my/meetings/RS/" + day)
                .expect(200)
                .json()
                .path("items");
        JsonNode last = mine.get(mine.size() - 1);
        assertThat(last.path("note").path("text").asText()).isEqualTo("Fråga om sträckningen");
        assertThat(last.path("papers").get(0).path("readAt").asText()).isNotBlank();
    }

    @Test
    void onceOpenedTheMeetingIsReadWithoutNetworkAndWhatIsNotedIsSentLater() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = opened(window, "/punkt-" + item);
            page.getByText("Läsbart utan nät").waitFor();
            page.waitForFunction("navigator.serviceWorker.controller !== null");
            page.waitForFunction(
                    "caches.open('diarium-files').then(c => c.keys()).then(k => k.some(r => r.url.includes('pdf.worker')))");
            window.setOffline(true);
            page.reload();
            page.locator("#note").waitFor();
            page.locator("#note").fill("Noterat på tåget");
            page.locator("#note").blur();
            page.getByText("Finns på den här enheten").waitFor();
            page.locator("dia-agenda a").first().click();
            page.locator(DRAWN).first().waitFor();
            window.setOffline(false);
            page.evaluate("dispatchEvent(new Event('online'))");
            page.waitForCondition(() -> page.getByText("väntar på nätet").count() == 0);
        }

        assertThat(host.as(MEMBER)
                        .get("/diarium/api/my/meetings/RS/" + day)
                        .expect(200)
                        .text())
                .contains("Noterat på tåget");
    }

    @Test
    void somebodyWhoIsNoMemberIsToldSo() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, "handlaggare", room());

            assertThat(page.locator(".failure").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void axeFindsNothingToComplainOf(String language) {
        try (BrowserContext window = chromium.workspaceWindow(language)) {
            Page page = opened(window, "");
            page.locator(DRAWN).first().waitFor();
            assertThat(Chromium.faultsInAnyLook(page)).as("bundle").isEmpty();
            page.evaluate("place => (location.hash = place)", "#" + room() + "/punkt-" + item);
            page.locator("#note").waitFor();
            assertThat(Chromium.faultsInAnyLook(page)).as("item").isEmpty();
            page.evaluate("location.hash = '#/mina-sammantraden'");
            page.locator("dia-my-meetings h1").waitFor();
            assertThat(Chromium.faultsInAnyLook(page)).as("meetings").isEmpty();
        }
    }
}
