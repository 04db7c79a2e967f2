package se.diarium.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.diarium.application.client.DiariumClient;

/** The page of a case at the secretariat, in a real browser. Runs where Chromium is installed. */
@InChromium
class CasePageBrowserTest {

    private static final String REGISTRAR = "registrator";

    private final DiariumClient registrar;
    private final Chromium chromium;

    CasePageBrowserTest(Host host, Chromium chromium) {
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

    private Page caseOpened(BrowserContext window, JsonNode file) {
        Page page = chromium.workspace(window, REGISTRAR, Register.place(file));
        page.locator("#part-facts").waitFor();
        return page;
    }

    private static void type(Page page, String fact, String value) {
        page.locator("#fact-" + fact + "-edit").click();
        page.locator("dia-fact[name=" + fact + "] input").fill(value);
    }

    private static void save(Page page, String fact) {
        page.locator("dia-fact[name=" + fact + "] .primary").first().click();
    }

    private static void edit(Page page, String fact, String value) {
        type(page, fact, value);
        save(page, fact);
    }

    private void changedBySomebodyElse(JsonNode file, String title) {
        registrar.patchJson(Register.path(file), Map.of("title", title)).expect(200);
    }

    @Test
    void whoChangesWhatSomebodyElseChangedMeanwhileIsShownBoth() {
        String title = Register.unique("Ursprunglig");
        JsonNode file = newCase(title);
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = caseOpened(window, file);
            type(page, "title", "Det jag skrev");
            changedBySomebodyElse(file, "Det de skrev");
            save(page, "title");

            Locator conflict = page.locator(".conflict");
            assertThat(conflict).containsText("Det de skrev");
            assertThat(conflict).containsText("Det jag skrev");
            assertThat(page.locator("dia-fact[name=title] input")).hasValue("Det jag skrev");
            conflict.locator(".primary").click();
            assertThat(page.locator("h1")).containsText("Det jag skrev");
        }
    }

    @Test
    void aChangeOfSomethingElseMeanwhileIsNoConflict() {
        JsonNode file = newCase(Register.unique("Handläggs vidare"));
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = caseOpened(window, file);
            type(page, "initiator", "Anna Berg");
            changedBySomebodyElse(file, "Annan rubrik");
            save(page, "initiator");

            assertThat(page.locator("dia-fact[name=initiator] .value")).hasText("Anna Berg");
            assertThat(page.locator("h1")).containsText("Annan rubrik");
        }
    }

    @Test
    void twoWindowsOnOneCaseNoticeEachOther() {
        JsonNode file = newCase(Register.unique("Två fönster"));
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page one = caseOpened(window, file);
            Page other = chromium.workspace(window, Register.place(file));
            other.locator("#part-facts").waitFor();
            edit(other, "initiator", "Anna Berg");
            one.locator(".changed-elsewhere button").click();

            assertThat(one.locator("dia-fact[name=initiator] .value")).hasText("Anna Berg");
            assertThat(one.locator(".changed-elsewhere")).hasCount(0);
        }
    }

    @Test
    void aChangeIsTakenBack() {
        String title = Register.unique("Före");
        JsonNode file = newCase(title);
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = caseOpened(window, file);
            edit(page, "title", "Efter");
            assertThat(page.locator("h1")).containsText("Efter");
            page.locator(".message button").first().click();

            assertThat(page.locator("h1")).containsText(title);
        }
    }

    @Test
    void aCaseIsClosedAfterItWasSaidWhatThatMeans() {
        JsonNode file = newCase(Register.unique("Avslutas"));
        try (BrowserContext window = chromium.workspaceWindow()) {
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
        JsonNode file = newCase(Register.unique("Bevakas"));
        try (BrowserContext window = chromium.workspaceWindow()) {
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
        String title = Register.unique("Till beslut");
        JsonNode file = newCase(title);
        try (BrowserContext handler = chromium.workspaceWindow();
                BrowserContext manager = chromium.workspaceWindow()) {
            Page page = chromium.workspace(handler, "handlaggare", Register.place(file));
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
        JsonNode file = newCase(Register.unique("Makuleras"));
        Register.addRecord(registrar, Register.path(file), Letter.TEXT, "Felaktig", "SENT")
                .expect(201);
        try (BrowserContext window = chromium.workspaceWindow()) {
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
        JsonNode file = newCase(Register.unique("Arbetsmaterial"));
        Register.addDraft(registrar, Register.path(file)).expect(201);
        try (BrowserContext window = chromium.workspaceWindow()) {
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
        JsonNode file = newCase(Register.unique("Utkast"));
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = caseOpened(window, file);
            page.getByText("Lägg till arbetsmaterial").click();
            page.locator("dialog[open] input[type=file]").setInputFiles(Arriving.text("utkast.txt", "Ett utkast"));
            page.locator("dialog[open] .primary").click();
            page.getByLabel("Fler åtgärder: utkast.txt").click();
            page.getByLabel("Rensa: utkast.txt").click();
            page.locator("dialog[open] .primary").click();

            assertThat(page.locator("section:has(#part-working)")).containsText("Inget arbetsmaterial");
        }
    }

    @Test
    void onlyThoseWhoMayApproveAProposalAreOfferedAsManagers() {
        JsonNode file = newCase(Register.unique("Vem godkänner"));
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, "handlaggare", Register.place(file));
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
        JsonNode file = newCase(Register.unique("Utan klass"));
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, REGISTRAR, "/arenden");
            List<String> refused = new ArrayList<>();
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    refused.add(response.status() + " " + response.url());
                }
            });
            page.evaluate("place => (location.hash = place)", Register.place(file));
            page.locator("#part-facts").waitFor();

            assertThat(refused).isEmpty();
        }
    }
}
