package se.diarium.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.diarium.application.client.DiariumClient;

/** Registration from files that come in to a case, in a real browser. Runs where Chromium is installed. */
@InChromium
class RegistrationBrowserTest {

    private static final String REGISTRAR = "registrator";

    private final Host host;
    private final DiariumClient registrar;
    private final Chromium chromium;

    RegistrationBrowserTest(Host host, Chromium chromium) {
        this.chromium = chromium;
        this.host = host;
        this.registrar = host.as(REGISTRAR);
    }

    @BeforeAll
    static void waitLonger() {
        Chromium.waitLonger();
    }

    private Page registering(BrowserContext window, FilePayload... files) {
        Page page = chromium.workspace(window, REGISTRAR, "/registrera");
        page.locator("#arrivals-files").setInputFiles(files);
        page.locator(".register-form").waitFor();
        return page;
    }

    private static Locator inCase(Page page, String name) {
        return page.locator("[data-scope=case][data-field=" + name + "]");
    }

    private static Locator caseTitle(Page page) {
        return inCase(page, "title");
    }

    private static Locator recordTitle(Page page) {
        return page.locator("#register-records [data-field=title]").first();
    }

    private int found(String title) {
        return registrar
                .get("/diarium/api/cases?text=" + Register.encoded(title))
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    private JsonNode newCase(String title) {
        return Register.registered(registrar, Register.newCase("RS", title));
    }

    @Test
    void aMailIsRegisteredAsANewCaseWithoutTouchingTheMouse() {
        String subject = Register.unique("Turlista");
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            page.keyboard().press("1");
            FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Space"));
            chooser.setFiles(Arriving.mail(subject));
            page.locator(".register-form").waitFor();
            page.keyboard().press("3");
            assertThat(recordTitle(page)).isFocused();
            page.keyboard().press("Control+A");
            page.keyboard().type("Något annat");
            page.keyboard().press("F8");
            assertThat(recordTitle(page)).hasValue(subject);
            assertThat(page.locator(".passages mark[aria-current]")).hasText(subject);
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#registered")).isFocused();
        }

        assertThat(found(subject)).isEqualTo(1);
    }

    @Test
    void aCaseOfWhichNothingHasComeInIsRegisteredByKeyboardAlone() {
        String title = Register.unique("Muntlig förfrågan");
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            page.locator(".open-alone").waitFor();
            page.keyboard().press("n");
            assertThat(inCase(page, "series")).isFocused();
            inCase(page, "series").selectOption("RS");
            page.keyboard().press("Tab");
            page.keyboard().type(title);
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#registered")).isFocused();
        }

        assertThat(found(title)).isEqualTo(1);
    }

    @Test
    void whatIsFilledInOfACaseWithoutAFileGoesWithTheFileThatComesAfterAll() {
        String title = Register.unique("Väntas");
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            page.locator(".open-alone").click();
            caseTitle(page).fill(title);
            page.locator("#arrivals-files").setInputFiles(Arriving.mail(Register.unique("Kom ändå")));
            assertThat(recordTitle(page)).isVisible();
            assertThat(caseTitle(page)).hasValue(title);
        }
    }

    @Test
    void whatIsMissingOfACaseWithoutAFileIsSaid() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            page.locator(".open-alone").click();
            page.locator(".register-go .primary").click();

            assertThat(page.locator(".error-summary")).containsText("Rubrik måste fyllas i");
        }
    }

    @Test
    void whatIsSuggestedStandsBesideTheWordsItCameFrom() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = registering(window, Arriving.mail(Register.unique("Karta")));

            assertThat(page.locator("#register-records [data-field=counterparty]"))
                    .hasValue("Sixten Alm");
            assertThat(page.locator("#register-records .from").first()).containsText("Subject: Karta");
        }
    }

    @Test
    void aMailDroppedOnAnyPageIsOfferedTheCaseItNames() {
        JsonNode file = newCase(Register.unique("Ärendet som mejlet hör till"));
        String number = file.path("diarienummer").asText();
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, REGISTRAR, "/arenden");
            JSHandle dropped = page.evaluateHandle(
                    "text => { const all = new DataTransfer(); all.items.add(new File([text], 'mejl.eml')); return all; }",
                    new String(
                            Arriving.mail(Register.unique("Svar") + " [" + number + "]").buffer,
                            StandardCharsets.UTF_8));
            page.dispatchEvent("body", "dragenter", Map.of("dataTransfer", dropped));
            assertThat(page.locator(".drop-sheet")).isVisible();
            page.dispatchEvent("body", "drop", Map.of("dataTransfer", dropped));
            page.locator(".register-form").waitFor();

            assertThat(page.locator("input[name=target][value='" + number + "']"))
                    .isChecked();
            page.keyboard().press("Control+Enter");
            page.locator("#registered").waitFor();
        }

        assertThat(Register.read(registrar, file).path("records")).hasSize(1);
    }

    @Test
    void anAnswerThatIsLostOnTheWayLosesNothingAndRegistersOnce() {
        String subject = Register.unique("En gång");
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = registering(window, Arriving.mail(subject));
            page.route("**/registrations*", route -> {
                route.fetch();
                route.abort();
            });
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".error-summary")).containsText("Servern kan inte nås");
            assertThat(page.locator(".error-summary")).isFocused();
            assertThat(recordTitle(page)).hasValue(subject);

            page.unroute("**/registrations*");
            page.keyboard().press("Control+Enter");
            page.locator("#registered").waitFor();
        }

        assertThat(found(subject)).isEqualTo(1);
    }

    @Test
    void aFileThatCouldNotBeSentIsSentWhenTheNetworkIsBack() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            window.setOffline(true);
            page.locator("#arrivals-files").setInputFiles(Arriving.mail(Register.unique("Utan nät")));
            assertThat(page.locator(".file")).hasAttribute("data-state", "lost");
            window.setOffline(false);

            assertThat(page.locator(".file")).hasAttribute("data-state", "ready");
        }
    }

    /** What the device has kept of the registration. */
    private static String kept(Page page) {
        return (String) page.evaluate("""
                async () => {
                  const asking = indexedDB.open('diarium');
                  const all = await new Promise(done => (asking.onsuccess = () => done(asking.result)));
                  const one = all.transaction('drafts').objectStore('drafts').get('registrering');
                  const kept = await new Promise(done => (one.onsuccess = () => done(one.result)));
                  all.close();
                  return JSON.stringify(kept ?? {});
                }""");
    }

    @Test
    void whatIsFilledInIsThereAgainAfterTheWindowWasLoadedAnew() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = registering(window, Arriving.mail(Register.unique("Halvvägs")));
            recordTitle(page).fill("Skrivet men inte skickat");
            await().until(() -> kept(page).contains("Skrivet men inte skickat"));
            page.reload();
            page.locator(".register-form").waitFor();

            assertThat(recordTitle(page)).hasValue("Skrivet men inte skickat");
            assertThat(page.locator(".file")).containsText("mejl.eml");
        }
    }

    @Test
    void aSessionThatEndsInTheMiddleIsTakenUpAgainAboveThePage() {
        String subject = Register.unique("Utloggad");
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = registering(window, Arriving.mail(subject));
            // The platform gives a user one ticket: to end it would end the sessions of other tests.
            page.route(
                    "**/api/my",
                    route -> route.fulfill(new Route.FulfillOptions().setStatus(401)),
                    new Page.RouteOptions().setTimes(1));
            page.keyboard().press("Control+Enter");
            Locator password = page.locator("dialog[open] input[name=password]");
            password.fill(host.password(REGISTRAR));
            password.press("Enter");
            page.locator("#registered").waitFor();
        }

        assertThat(found(subject)).isEqualTo(1);
    }

    @Test
    void anUploadIsCancelledAndLeavesNothing() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            page.route("**/api/intake", route -> {
                // Never answered: the file is on its way until it is cancelled.
            });
            page.locator("#arrivals-files").setInputFiles(Arriving.mail(Register.unique("Ångrad")));
            page.getByLabel("Avbryt mejl.eml").click();

            assertThat(page.locator(".file")).hasCount(0);
            assertThat(page.locator(".register-form")).hasCount(0);
        }
    }

    @Test
    void aFileThatIsRefusedSaysWhyAndTheOthersAreRegistered() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = registering(window, Arriving.damaged(), Arriving.mail(Register.unique("Hel")));

            assertThat(page.locator(".file[data-state=refused]")).containsText("Filen är skadad");
            assertThat(page.locator("#register-records fieldset")).hasCount(1);
            page.keyboard().press("Control+Enter");
            page.locator("#registered").waitFor();
        }
    }

    @Test
    void aFileThatComesTwiceIsRegisteredOnceAndOneThatIsRegisteredAlreadySaysWhere() {
        FilePayload letter = Arriving.text("brev.txt", Register.unique("Samma brev"));
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = registering(
                    window, letter, Arriving.text("kopia.txt", new String(letter.buffer, StandardCharsets.UTF_8)));
            assertThat(page.locator(".file[data-state=double]")).containsText("Samma fil som brev.txt");
            inCase(page, "series").selectOption("RS");
            caseTitle(page).fill(Register.unique("Dubblett"));
            page.keyboard().press("Control+Enter");
            String number = page.locator("#registered").textContent().split(" ")[0];

            page.locator("#arrivals-files").setInputFiles(letter);
            assertThat(page.locator(".file")).containsText("Redan registrerad: handling 1 i " + number);
        }
    }

    @Test
    void whatIsMissingIsSaidAndTheFieldIsAStepAway() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = registering(window, Arriving.mail(Register.unique("Utan rubrik")));
            recordTitle(page).fill("");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".error-summary")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(recordTitle(page)).isFocused();
            assertThat(recordTitle(page)).hasAttribute("aria-invalid", "true");
        }
    }

    @Test
    void aRegistrationByMistakeIsVoidedAndNotRemoved() {
        String subject = Register.unique("Fel");
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = registering(window, Arriving.mail(subject));
            page.keyboard().press("Control+Enter");
            page.locator(".registered .danger").click();
            page.locator("dialog[open] .primary").click();
            page.locator(".registered").waitFor(hidden());
        }

        JsonNode row = registrar
                .get("/diarium/api/cases?text=" + Register.encoded(subject))
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(row.path("status").asText()).isEqualTo("VOIDED");
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    @Test
    void keysThatAreASingleCharacterCanBeTurnedOff() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = registering(window, Arriving.mail(Register.unique("Tangenter")));
            page.locator(".keys-button").focus();
            page.keyboard().press("?");
            page.locator("#letter-keys").uncheck();
            page.keyboard().press("Escape");
            page.keyboard().press("3");

            assertThat(recordTitle(page)).not().isFocused();
            page.locator(".keys-button").click();
            page.locator("#letter-keys").check();
        }
    }
}
