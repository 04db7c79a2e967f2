package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.application.client.DiariumClient;

/** Reporting rounds in the workspace, from what a plan holds to the report. Runs where Chromium is installed. */
@InChromium
class RoundsBrowserTest {

    private static final String SECRETARY = "sekreterare";

    private final Host host;
    private final DiariumClient secretary;
    private final DiariumClient registrar;
    private final Chromium chromium;
    private String plan;
    private String assignment;
    private String indicator;
    private String round;

    RoundsBrowserTest(Host host, Chromium chromium) {
        this.chromium = chromium;
        this.host = host;
        this.secretary = host.as(SECRETARY);
        this.registrar = host.as("registrator");
    }

    @BeforeEach
    void openRound() {
        plan = Plans.added(
                registrar, Register.path(Register.registered(registrar, Register.newCase("RS", "Plan att följa upp"))));
        assignment = Plans.holds(secretary, plan, Plans.assignment("Ta fram en plan för väntetider", "HSN"));
        indicator = Plans.holds(
                secretary, plan, Plans.indicator("Andel i tid", "HSN", Map.of("unit", "procent", "target", 90)));
        round = Plans.madeRound(secretary, Plans.round(5, false, plan));
    }

    private Page shown(BrowserContext window, String place) {
        return chromium.workspace(window, SECRETARY, place);
    }

    private static Locator line(Page page, String text) {
        return page.locator("dia-round-line").filter(new Locator.FilterOptions().setHasText(text));
    }

    private List<String> statuses(String object) {
        return secretary
                .get(Plans.object(object) + "/answers")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("status");
    }

    @Test
    void anAnswerIsSentAndTheRoundTellsThatItIsThere() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = shown(window, "/uppfoljning/" + round);
            Locator line = line(page, "Andel i tid");
            line.locator("select[name=status]").selectOption("DEVIATES");
            line.locator("input[name=figure]").fill("87.5");
            line.locator("textarea[name=comment]").fill("Sommaren drog ned utfallet.");
            line.locator("button.primary").click();
            line.locator("summary .badge.bad").waitFor();

            assertThat(page.locator(".toolbar strong").textContent()).contains("1 av 2 kvar");
            assertThat(statuses(indicator)).containsExactly("DEVIATES");

            page.evaluate("location.hash = '#/uppfoljning/" + round + "/laget'");
            page.locator("#round-compiled").waitFor();
            assertThat(page.locator("dia-round-state").textContent())
                    .contains("87,5 procent", "Sommaren drog ned utfallet.", "1 av 2");
        }
    }

    @Test
    void whatIsRefusedIsSaidByItsFieldAndNothingTypedIsLost() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = shown(window, "/uppfoljning/" + round);
            Locator line = line(page, "väntetider");
            line.locator("select[name=status]").selectOption("ON_TRACK");
            line.locator("textarea[name=comment]").fill("Anna Ek, 19121212-1212, har frågat.");
            line.locator("button.primary").click();
            line.locator(".error-summary").waitFor();

            assertThat(line.locator("textarea[name=comment]").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(line.locator("textarea[name=comment]").inputValue()).contains("har frågat");
            assertThat(statuses(assignment)).isEmpty();
        }
    }

    @Test
    void whatIsTypedStaysUntilItIsSentAndAllOfItIsSentAtOnce() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = shown(window, "/uppfoljning/" + round);
            for (String text : List.of("väntetider", "Andel i tid")) {
                Locator line = line(page, text);
                line.locator("select[name=status]").selectOption("DONE");
                line.locator("textarea[name=comment]").fill("Klart före sommaren.");
            }
            await().pollInSameThread()
                    .until(() -> (Boolean) page.evaluate("() => import('/alfresco/diarium/core/store.js')"
                            + ".then(store => store.keys('drafts')"
                            + ".then(all => Promise.all(all.map(key => store.read('drafts', key)))))"
                            + ".then(all => all.length === 2 && all.every(one => Boolean(one.comment)))"));
            page.reload();
            page.locator("dia-round-line textarea").first().waitFor();
            page.waitForFunction("() => [...document.querySelectorAll('textarea[name=comment]')]"
                    + ".every(field => field.value === 'Klart före sommaren.')");

            page.locator(".toolbar > button.primary").first().click();
            page.waitForFunction("() => document.querySelector('.toolbar strong').textContent.includes('Alla 2')");

            assertThat(statuses(assignment)).containsExactly("DONE");
            assertThat(statuses(indicator)).containsExactly("DONE");
        }
    }

    @Test
    void aLostNetworkLosesNoAnswer() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = shown(window, "/uppfoljning/" + round);
            Locator line = line(page, "väntetider");
            line.locator("select[name=status]").selectOption("ON_TRACK");
            line.locator("textarea[name=comment]").fill("Skrivet utan nät.");
            window.setOffline(true);
            line.locator("button.primary").click();
            line.locator(".error-summary").waitFor();

            window.setOffline(false);
            line.locator("button.primary").click();
            line.locator("summary .badge.good").waitFor();
            assertThat(statuses(assignment)).containsExactly("ON_TRACK");
        }
    }

    @Test
    void aRoundThatNothingWasAnsweredInIsRemovedByWhoKeepsThem() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = shown(window, "/uppfoljning/" + round + "/laget");
            page.locator(".toolbar button.danger").click();
            page.locator("dialog button.primary").click();
            page.waitForURL("**#/uppfoljning");
            page.locator("dia-rounds h1").waitFor();

            secretary.get("/diarium/api/rounds/" + round).expect(404);
        }
    }

    @Test
    void theReportIsMadeWhenTheRoundHasClosed() {
        secretary
                .postJson(
                        Plans.object(assignment) + "/answers",
                        Map.of("round", round, "status", "ON_TRACK", "comment", "Arbetet pågår."))
                .expect(201);
        secretary
                .putJson("/diarium/api/rounds/" + round, Plans.round(-1, false, plan))
                .expect(200);
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = shown(window, "/uppfoljning/" + round + "/laget");
            Locator report = page.locator("section[aria-labelledby=round-report]");
            assertThat(report.locator("input[name=diarienummer]").inputValue()).startsWith("RS/");
            report.locator("input[name=title]").fill("Uppföljning av planen");
            report.locator("button.primary").click();
            report.locator("p[role=status]").waitFor();

            assertThat(report.locator("p[role=status]").textContent()).contains("Uppföljning av planen");
            assertThat(report.locator("p[role=status] a").getAttribute("href")).startsWith("#/arenden/RS/");
        }
    }

    @Test
    void aPlansTableIsLookedAtBeforeItIsTakenIn() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = shown(window, "/planer/" + plan + "/innehall");
            Locator part = page.locator("section[aria-labelledby=plan-table]");
            part.locator("input[type=file]").setInputFiles(table("Typ;Text\nMål;God vård\nÖnskan;Fel\n"));
            part.locator("dia-form button.primary").click();
            part.locator(".error-summary").waitFor();
            assertThat(part.locator(".toolbar").last().locator("button.primary").isDisabled())
                    .isTrue();

            part.locator("input[type=file]").setInputFiles(table("Typ;Text\nMål;God vård i rätt tid\n"));
            part.locator("dia-form button.primary").click();
            page.waitForFunction("() => document.querySelector('#plan-preview')"
                    + " && !document.querySelector('section[aria-labelledby=plan-table] .error-summary')");
            part.locator(".toolbar").last().locator("button.primary").click();
            page.waitForFunction("() => !document.querySelector('#plan-preview')");
            page.locator("td").getByText("God vård i rätt tid").waitFor();

            assertThat(secretary.get(Plans.objects(plan)).expect(200).json().path("items"))
                    .hasSize(3);
        }
    }

    private static FilePayload table(String text) {
        return new FilePayload("plan.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatAPlanHoldsIsChangedUnlessSomebodyElseHas() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = shown(window, "/planer/" + plan + "/innehall");
            page.locator("button[aria-label^='Ändra Ta fram']").click();
            page.locator("dialog textarea[name=text]").fill("Ta fram två planer");
            secretary
                    .putJson(Plans.object(assignment), Plans.assignment("Ta fram tre planer", "HSN"))
                    .expect(200);
            page.locator("dialog button.primary").click();
            page.locator("dialog .error-summary").waitFor();
            assertThat(page.locator("dialog .error-summary").textContent()).contains("Någon annan har ändrat");

            page.keyboard().press("Escape");
            page.locator("button[aria-label^='Ändra Ta fram tre']").click();
            page.locator("dialog textarea[name=text]").fill("Ta fram två planer");
            page.locator("dialog button.primary").click();
            page.locator("td").getByText("Ta fram två planer").waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void axeFindsNothingToComplainOf(String language) {
        try (BrowserContext window = chromium.workspaceWindow(language)) {
            Page page = chromium.workspace(window, SECRETARY, "/uppfoljning");
            Map<String, String> places = Map.of(
                    "/uppfoljning",
                    "dia-rounds",
                    "/uppfoljning/" + round,
                    "dia-round",
                    "/uppfoljning/" + round + "/laget",
                    "dia-round-state",
                    "/planer/" + plan + "/innehall",
                    "dia-plan-contents");
            places.forEach((place, element) -> {
                page.evaluate("place => location.hash = place", "#" + place);
                page.locator(element + " h1").waitFor();

                assertThat(Chromium.faultsInAnyLook(page)).as(place).isEmpty();
            });
        }
    }
}
