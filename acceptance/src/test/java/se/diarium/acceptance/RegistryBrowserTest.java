package se.diarium.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.acceptance.Chromium.Width;
import se.diarium.application.client.DiariumClient;

/** The secretariat at work: the day, registration, lists and the case, in a real browser. Runs where Chromium is installed. */
@InChromium
class RegistryBrowserTest {

    private static final String REGISTRAR = "registrator";
    private static final double PATIENCE = 30_000;

    private final Host host;
    private final DiariumClient registrar;
    private final Chromium chromium;

    RegistryBrowserTest(Host host, Chromium chromium) {
        this.chromium = chromium;
        this.host = host;
        this.registrar = host.as(REGISTRAR);
    }

    @BeforeAll
    void openBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private BrowserContext window() {
        return chromium.workspaceWindow(Width.DESK.pixels(), ColorScheme.LIGHT, "sv");
    }

    private static String unique(String title) {
        return title + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static FilePayload mail(String subject) {
        String mail = "From: Sixten Alm <sixten@alm.example>\r\nTo: registrator@norrvidda.example\r\n"
                + "Date: Fri, 13 Mar 2026 00:40:55 +0100\r\nSubject: " + subject + "\r\nMessage-ID: <"
                + UUID.randomUUID() + "@alm.example>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\nHej!\r\n\r\nTill regionstyrelsen.\r\n";
        return new FilePayload("mejl.eml", "message/rfc822", mail.getBytes(StandardCharsets.UTF_8));
    }

    private static FilePayload text(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static FilePayload damaged() {
        return new FilePayload(
                "trasig.pdf", "application/pdf", "%PDF-1.7 och inget mer".getBytes(StandardCharsets.UTF_8));
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

    private static String place(JsonNode file) {
        return "/arenden/" + file.path("series").asText() + "/"
                + file.path("number").asInt() + "/" + file.path("year").asInt();
    }

    private Page caseOpened(BrowserContext window, JsonNode file) {
        Page page = chromium.workspace(window, REGISTRAR, place(file));
        page.locator("#part-facts").waitFor();
        return page;
    }

    private static void edit(Page page, String fact, String value) {
        page.locator("#fact-" + fact + "-edit").click();
        page.locator("dia-fact[name=" + fact + "] input").fill(value);
        page.locator("dia-fact[name=" + fact + "] .primary").first().click();
    }

    @Test
    void aMailIsRegisteredAsANewCaseWithoutTouchingTheMouse() {
        String subject = unique("Turlista");
        try (BrowserContext window = window()) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            page.keyboard().press("1");
            FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Space"));
            chooser.setFiles(mail(subject));
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
        String title = unique("Muntlig förfrågan");
        try (BrowserContext window = window()) {
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
        String title = unique("Väntas");
        try (BrowserContext window = window()) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            page.locator(".open-alone").click();
            caseTitle(page).fill(title);
            page.locator("#arrivals-files").setInputFiles(mail(unique("Kom ändå")));
            assertThat(recordTitle(page)).isVisible();
            assertThat(caseTitle(page)).hasValue(title);
        }
    }

    @Test
    void whatIsMissingOfACaseWithoutAFileIsSaid() {
        try (BrowserContext window = window()) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            page.locator(".open-alone").click();
            page.locator(".register-go .primary").click();

            assertThat(page.locator(".error-summary")).containsText("Rubrik måste fyllas i");
        }
    }

    @Test
    void whatIsSuggestedStandsBesideTheWordsItCameFrom() {
        try (BrowserContext window = window()) {
            Page page = registering(window, mail(unique("Karta")));

            assertThat(page.locator("#register-records [data-field=counterparty]"))
                    .hasValue("Sixten Alm");
            assertThat(page.locator("#register-records .from").first()).containsText("Subject: Karta");
        }
    }

    @Test
    void aMailDroppedOnAnyPageIsOfferedTheCaseItNames() {
        JsonNode file = newCase(unique("Ärendet som mejlet hör till"));
        String number = file.path("diarienummer").asText();
        try (BrowserContext window = window()) {
            Page page = chromium.workspace(window, REGISTRAR, "/arenden");
            JSHandle dropped = page.evaluateHandle(
                    "text => { const all = new DataTransfer(); all.items.add(new File([text], 'mejl.eml')); return all; }",
                    new String(mail(unique("Svar") + " [" + number + "]").buffer, StandardCharsets.UTF_8));
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
        String subject = unique("En gång");
        try (BrowserContext window = window()) {
            Page page = registering(window, mail(subject));
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
        try (BrowserContext window = window()) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            window.setOffline(true);
            page.locator("#arrivals-files").setInputFiles(mail(unique("Utan nät")));
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
        try (BrowserContext window = window()) {
            Page page = registering(window, mail(unique("Halvvägs")));
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
        String subject = unique("Utloggad");
        try (BrowserContext window = window()) {
            Page page = registering(window, mail(subject));
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
        try (BrowserContext window = window()) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            page.route("**/api/intake", route -> {
                // Never answered: the file is on its way until it is cancelled.
            });
            page.locator("#arrivals-files").setInputFiles(mail(unique("Ångrad")));
            page.getByLabel("Avbryt mejl.eml").click();

            assertThat(page.locator(".file")).hasCount(0);
            assertThat(page.locator(".register-form")).hasCount(0);
        }
    }

    @Test
    void aFileThatIsRefusedSaysWhyAndTheOthersAreRegistered() {
        try (BrowserContext window = window()) {
            Page page = registering(window, damaged(), mail(unique("Hel")));

            assertThat(page.locator(".file[data-state=refused]")).containsText("Filen är skadad");
            assertThat(page.locator("#register-records fieldset")).hasCount(1);
            page.keyboard().press("Control+Enter");
            page.locator("#registered").waitFor();
        }
    }

    @Test
    void aFileThatComesTwiceIsRegisteredOnceAndOneThatIsRegisteredAlreadySaysWhere() {
        FilePayload letter = text("brev.txt", unique("Samma brev"));
        try (BrowserContext window = window()) {
            Page page =
                    registering(window, letter, text("kopia.txt", new String(letter.buffer, StandardCharsets.UTF_8)));
            assertThat(page.locator(".file[data-state=double]")).containsText("Samma fil som brev.txt");
            inCase(page, "series").selectOption("RS");
            caseTitle(page).fill(unique("Dubblett"));
            page.keyboard().press("Control+Enter");
            String number = page.locator("#registered").textContent().split(" ")[0];

            page.locator("#arrivals-files").setInputFiles(letter);
            assertThat(page.locator(".file")).containsText("Redan registrerad: handling 1 i " + number);
        }
    }

    @Test
    void whatIsMissingIsSaidAndTheFieldIsAStepAway() {
        try (BrowserContext window = window()) {
            Page page = registering(window, mail(unique("Utan rubrik")));
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
        String subject = unique("Fel");
        try (BrowserContext window = window()) {
            Page page = registering(window, mail(subject));
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
        try (BrowserContext window = window()) {
            Page page = registering(window, mail(unique("Tangenter")));
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

    @Test
    void whoChangesWhatSomebodyElseChangedMeanwhileIsShownBoth() {
        String title = unique("Ursprunglig");
        JsonNode file = newCase(title);
        try (BrowserContext window = window()) {
            Page page = caseOpened(window, file);
            page.locator("#fact-title-edit").click();
            page.locator("dia-fact[name=title] input").fill("Det jag skrev");
            registrar
                    .send(
                            "PATCH",
                            Register.path(file),
                            Map.of("Content-Type", "application/json"),
                            body("Det de skrev"))
                    .expect(200);
            page.locator("dia-fact[name=title] .primary").click();

            Locator conflict = page.locator(".conflict");
            assertThat(conflict).containsText("Det de skrev");
            assertThat(conflict).containsText("Det jag skrev");
            assertThat(page.locator("dia-fact[name=title] input")).hasValue("Det jag skrev");
            conflict.locator(".primary").click();
            assertThat(page.locator("h1")).containsText("Det jag skrev");
        }
    }

    private static BodyPublisher body(String title) {
        return BodyPublishers.ofString("{\"title\":\"" + title + "\"}");
    }

    @Test
    void aChangeOfSomethingElseMeanwhileIsNoConflict() {
        JsonNode file = newCase(unique("Handläggs vidare"));
        try (BrowserContext window = window()) {
            Page page = caseOpened(window, file);
            page.locator("#fact-initiator-edit").click();
            page.locator("dia-fact[name=initiator] input").fill("Anna Berg");
            registrar
                    .send(
                            "PATCH",
                            Register.path(file),
                            Map.of("Content-Type", "application/json"),
                            body("Annan rubrik"))
                    .expect(200);
            page.locator("dia-fact[name=initiator] .primary").click();

            assertThat(page.locator("dia-fact[name=initiator] .value")).hasText("Anna Berg");
            assertThat(page.locator("h1")).containsText("Annan rubrik");
        }
    }

    @Test
    void twoWindowsOnOneCaseNoticeEachOther() {
        JsonNode file = newCase(unique("Två fönster"));
        try (BrowserContext window = window()) {
            Page one = caseOpened(window, file);
            Page other = chromium.workspace(window, place(file));
            other.locator("#part-facts").waitFor();
            edit(other, "initiator", "Anna Berg");
            one.locator(".changed-elsewhere button").click();

            assertThat(one.locator("dia-fact[name=initiator] .value")).hasText("Anna Berg");
            assertThat(one.locator(".changed-elsewhere")).hasCount(0);
        }
    }

    @Test
    void aChangeIsTakenBack() {
        String title = unique("Före");
        JsonNode file = newCase(title);
        try (BrowserContext window = window()) {
            Page page = caseOpened(window, file);
            edit(page, "title", "Efter");
            assertThat(page.locator("h1")).containsText("Efter");
            page.locator(".message button").first().click();

            assertThat(page.locator("h1")).containsText(title);
        }
    }

    @Test
    void aCaseIsClosedAfterItWasSaidWhatThatMeans() {
        JsonNode file = newCase(unique("Avslutas"));
        try (BrowserContext window = window()) {
            Page page = caseOpened(window, file);
            page.getByText("Avsluta ärendet", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("dialog[open]")).containsText("Inget mer kan registreras");
            page.locator("dialog[open] .primary").click();

            assertThat(page.locator(".case-head .badge").first()).hasText("Avslutat");
            assertThat(page.locator("#fact-title-edit")).hasCount(0);
        }
    }

    @Test
    void aDeadlineIsSetMetAndTakenBackBySettingItAnew() {
        JsonNode file = newCase(unique("Bevakas"));
        try (BrowserContext window = window()) {
            Page page = caseOpened(window, file);
            page.getByText("Ny bevakning").click();
            page.locator("dialog[open] input[name=what]").fill("Svara kommunen");
            page.locator("dialog[open] input[name=due]").fill("2030-01-31");
            page.locator("dialog[open] .primary").click();
            page.getByLabel("Klar: Svara kommunen").click();
            Locator deadlines = page.locator("section:has(#part-deadlines)");
            assertThat(deadlines.locator(".badge.good")).hasText("klar");
            page.getByText("Ångra", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();

            assertThat(deadlines.locator(".line")).hasCount(2);
        }
    }

    @Test
    void aProposalGoesFromTheCaseToTheDayOfTheManager() {
        String title = unique("Till beslut");
        JsonNode file = newCase(title);
        try (BrowserContext handler = window();
                BrowserContext manager = window()) {
            Page page = chromium.workspace(handler, "handlaggare", place(file));
            page.getByText("Starta beredning").click();
            page.locator("dialog[open] textarea[name=proposal]").fill("Planen antas");
            page.locator("dialog[open] .primary").click();
            assertThat(page.locator(".steps [aria-current]")).containsText("Chef");

            Page day = chromium.workspace(manager, "chef", "/");
            Locator task = day.locator("[data-task]").filter(new Locator.FilterOptions().setHasText(title));
            task.getByText("Ta", new Locator.GetByTextOptions().setExact(true)).click();
            assertThat(task).containsText("Din");
            task.locator(".primary").click();
            day.locator("dialog[open] select[name=outcome]").selectOption("approve");
            day.locator("dialog[open] .primary").click();
            assertThat(task).hasCount(0);
        }

        assertThat(Register.read(registrar, file).path("status").asText()).isEqualTo("FOR_DECISION");
    }

    @Test
    void whatIsSeldomDoneToARecordWaitsBehindOneQuietButton() {
        JsonNode file = newCase(unique("Makuleras"));
        Register.addRecord(registrar, Register.path(file), Letter.TEXT, "Felaktig", "SENT")
                .expect(201);
        try (BrowserContext window = window()) {
            Page page = caseOpened(window, file);
            Locator voiding = page.getByLabel("Makulera: 1 Felaktig");
            assertThat(voiding).isHidden();
            page.getByLabel("Fler åtgärder: 1 Felaktig").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(voiding).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.getByLabel("Fler åtgärder: 1 Felaktig")).isFocused();
            page.keyboard().press("Enter");
            voiding.click();
            page.locator("dialog[open] textarea[name=reason]").fill("Fel ärende");
            page.locator("dialog[open] .primary").click();

            assertThat(page.locator(".line.gone")).containsText("Felaktig");
        }
    }

    @Test
    void aFileOfTheWorkingMaterialBecomesARecord() {
        JsonNode file = newCase(unique("Arbetsmaterial"));
        Register.addDraft(registrar, Register.path(file)).expect(201);
        try (BrowserContext window = window()) {
            Page page = caseOpened(window, file);
            page.getByLabel("Registrera: tjansteskrivelse.txt").click();
            page.locator("dialog[open] input[name=title]").fill("Tjänsteskrivelse");
            page.locator("dialog[open] .primary").click();

            assertThat(page.locator("section:has(#part-records) .line")).containsText("Tjänsteskrivelse");
            assertThat(page.locator("section:has(#part-working) .line")).hasCount(0);
        }
    }

    @Test
    void aFileIsPutAmongTheWorkingMaterialAndClearedAway() {
        JsonNode file = newCase(unique("Utkast"));
        try (BrowserContext window = window()) {
            Page page = caseOpened(window, file);
            page.getByText("Lägg till arbetsmaterial").click();
            page.locator("dialog[open] input[type=file]").setInputFiles(text("utkast.txt", "Ett utkast"));
            page.locator("dialog[open] .primary").click();
            page.getByLabel("Fler åtgärder: utkast.txt").click();
            page.getByLabel("Rensa: utkast.txt").click();
            page.locator("dialog[open] .primary").click();

            assertThat(page.locator("section:has(#part-working)")).containsText("Inget arbetsmaterial");
        }
    }

    @Test
    void onlyThoseWhoMayApproveAProposalAreOfferedAsManagers() {
        JsonNode file = newCase(unique("Vem godkänner"));
        try (BrowserContext window = window()) {
            Page page = chromium.workspace(window, "handlaggare", place(file));
            page.getByText("Starta beredning").click();
            Locator managers = page.locator("dialog[open] select[name=manager] option");
            assertThat(managers.filter(new Locator.FilterOptions().setHasText("Chef")))
                    .not()
                    .hasCount(0);

            assertThat(managers.evaluateAll("all => all.map(one => one.value)"))
                    .asInstanceOf(list(String.class))
                    .contains("", "chef")
                    .doesNotContain("handlaggare", REGISTRAR);
        }
    }

    @Test
    void nothingIsAskedForInVainWhenACaseIsOpened() {
        JsonNode file = newCase(unique("Utan klass"));
        try (BrowserContext window = window()) {
            Page page = chromium.workspace(window, REGISTRAR, "/arenden");
            List<String> refused = new ArrayList<>();
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    refused.add(response.status() + " " + response.url());
                }
            });
            page.evaluate("place => (location.hash = place)", place(file));
            page.locator("#part-facts").waitFor();

            assertThat(refused).isEmpty();
        }
    }

    @Test
    void theFiltersOfAListStandInItsAddress() {
        String title = unique("Filtreras");
        JsonNode file = newCase(title);
        try (BrowserContext window = window()) {
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
            page.waitForURL("**#" + place(file));
        }
    }

    @Test
    void aListIsHandedOutAsAFile() {
        try (BrowserContext window = window()) {
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
        try (BrowserContext window = chromium.workspaceWindow(Width.DESK.pixels(), ColorScheme.LIGHT, language)) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            page.locator("#arrivals-files").setInputFiles(new FilePayload[] {damaged(), mail("Axe")});
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
        JsonNode file = newCase(unique("Öppnat"));
        Register.addRecord(registrar, Register.path(file), Letter.TEXT, "Skrivelse", "SENT")
                .expect(201);
        Register.addDraft(registrar, Register.path(file)).expect(201);
        try (BrowserContext window = window()) {
            Page page = chromium.workspace(window, REGISTRAR, "/registrera");
            page.locator(".open-alone").click();
            assertThat(Chromium.faultsInAnyLook(page))
                    .as("a case without a file")
                    .isEmpty();
            page.evaluate("place => (location.hash = place)", place(file));
            page.getByLabel("Fler åtgärder: 1 Skrivelse").click();
            assertThat(Chromium.faultsInAnyLook(page)).as("what is seldom done").isEmpty();
        }
    }
}
