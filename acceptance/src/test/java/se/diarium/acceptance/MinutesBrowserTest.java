package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.diarium.application.client.DiariumClient;

/** A meeting in the workspace, from the agenda to the notice board, in a real browser; runs where Chromium is installed. */
@InChromium
class MinutesBrowserTest {

    private static final String BODY = "PN";
    private static final String SECRETARY = "sekreterare";
    private static final String OTHER = "registrator";
    private static final String TEXT = "textarea[data-field=text]";
    private static final String OUTCOME = "select[data-field=outcome]";

    private final Host host;
    private final DiariumClient secretary;
    private final DiariumClient registrar;
    private final Chromium chromium;

    MinutesBrowserTest(Host host, Chromium chromium) {
        this.chromium = chromium;
        this.host = host;
        this.secretary = host.as(SECRETARY);
        this.registrar = host.as(OTHER);
    }

    @BeforeAll
    void electMembers() {
        String today = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();
        String members = "/diarium/api/bodies/" + BODY + "/members";
        if (secretary
                .get(members + "?on=" + today)
                .expect(200)
                .json()
                .path("items")
                .isEmpty()) {
            secretary
                    .postJson(members, Map.of("name", "Karin Holm", "role", "CHAIR", "from", today))
                    .expect(201);
            secretary
                    .postJson(members, Map.of("name", "Bo Ek", "role", "MEMBER", "from", today))
                    .expect(201);
        }
    }

    private static String place(String day) {
        return "/sammantraden/" + BODY + "/" + day;
    }

    private static String minutes(String day) {
        return place(day) + "/protokoll";
    }

    private JsonNode onAgenda(String day, String title) {
        JsonNode file = Register.registered(registrar, Register.newCase(BODY, title));
        return Meetings.onAgenda(secretary, Meetings.path(BODY, day), file);
    }

    /** A meeting under way with a case as its first and only item, everybody present; the last part of its address. */
    private String underWay(String title) {
        return underWay(Register.registered(registrar, Register.newCase(BODY, title)));
    }

    private String underWay(JsonNode file) {
        String day = Meetings.planned(secretary, BODY);
        String address = Meetings.path(BODY, day);
        for (JsonNode item : secretary.get(address).expect(200).json().path("items")) {
            secretary.delete(address + "/items/" + item.path("id").asText()).expect(204);
        }
        Meetings.onAgenda(secretary, address, file);
        Meetings.proceed(secretary, address, "SUMMONED");
        return day;
    }

    private static Locator heading(Page page, int place) {
        return page.locator(".agenda li:nth-child(" + place + ") h3");
    }

    private static void said(Page page, String text) {
        page.locator("dia-messages .message")
                .filter(new Locator.FilterOptions().setHasText(text))
                .last()
                .waitFor();
    }

    private static void saved(Page page) {
        page.locator("[data-saved].saved:text('Sparat')").waitFor();
    }

    @Test
    void anAgendaIsBuiltByKeysAloneAndWhatIsTakenOffComesBack() {
        String day = Meetings.planned(secretary, BODY);
        JsonNode item = onAgenda(day, "Byggs med tangenter");
        secretary
                .delete(Meetings.path(BODY, day) + "/items/" + item.path("id").asText())
                .expect(204);
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, SECRETARY, place(day));
            page.locator("[data-put][aria-label*='Byggs med tangenter']").focus();
            page.keyboard().press("Enter");
            said(page, "är punkt");
            Locator last = page.locator(".agenda li:last-child [data-act=up]");
            page.locator(".agenda li:last-child h3:has-text('Byggs med tangenter')")
                    .waitFor();
            last.focus();
            page.keyboard().press("Enter");
            said(page, "är nu punkt");
            page.waitForFunction("document.activeElement?.dataset.act === 'up'"
                    + " && document.activeElement.getAttribute('aria-label').includes('Byggs med tangenter')");

            page.locator("[data-act=off][aria-label*='Byggs med tangenter']").focus();
            page.keyboard().press("Enter");
            said(page, "av listan");
            page.locator(".message")
                    .filter(new Locator.FilterOptions().setHasText("av listan"))
                    .locator("button", new Locator.LocatorOptions().setHasText("Ångra"))
                    .press("Enter");

            page.locator(".agenda h3:has-text('Byggs med tangenter')").waitFor();
            assertThat(page.locator(".agenda li").last().textContent()).doesNotContain("Byggs med tangenter");
        }
    }

    @Test
    void anItemIsDraggedToItsPlace() {
        String day = Meetings.planned(secretary, BODY);
        onAgenda(day, "Dras till sin plats");
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, SECRETARY, place(day));
            page.locator(".agenda li:last-child")
                    .dragTo(page.locator(".agenda li").first(), new Locator.DragToOptions().setTargetPosition(60, 4));
            said(page, "är nu punkt 1");

            assertThat(heading(page, 1).textContent()).contains("Dras till sin plats");
        }
    }

    @Test
    void anOrderOfAnAgendaThatSomebodyElseHasChangedIsNotWritten() {
        String day = Meetings.planned(secretary, BODY);
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, SECRETARY, place(day));
            heading(page, 1).waitFor();
            onAgenda(day, "Kom emellan");
            page.locator(".agenda li:first-child [data-act=down]").press("Enter");
            said(page, "ändrats av någon annan");

            page.locator(".agenda h3:has-text('Kom emellan')").waitFor();
            assertThat(heading(page, 1).textContent()).contains("Föregående protokoll");
        }
    }

    @Test
    void whatIsTypedWhileTheNetworkIsGoneIsKeptInTheClosedWindowAndSentLater() {
        String day = underWay("Skrivs utan nät");
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, SECRETARY, minutes(day));
            page.locator(TEXT).fill("Första meningen.");
            saved(page);
            window.setOffline(true);
            page.locator(TEXT).fill("Första meningen. Andra meningen.");
            page.locator("[data-saved].lost").waitFor();
            window.setOffline(false);
            saved(page);
            window.setOffline(true);
            page.locator(TEXT).fill("Första meningen. Andra meningen. Tredje.");
            page.locator("[data-saved].lost").waitFor();
            page.close();
            window.setOffline(false);

            Page again = chromium.workspace(window, SECRETARY, minutes(day));
            saved(again);
            assertThat(again.locator(TEXT).inputValue()).isEqualTo("Första meningen. Andra meningen. Tredje.");
            assertThat(secretary
                            .get(Meetings.path(BODY, day) + "/drafts")
                            .expect(200)
                            .json()
                            .at("/items/0/draft/text")
                            .asText())
                    .isEqualTo("Första meningen. Andra meningen. Tredje.");
        }
    }

    @Test
    void twoSecretariesSeeWhatTheOtherWritesAndNeitherOverwritesTheOther() {
        String day = underWay("Skrivs av två");
        try (BrowserContext one = chromium.workspaceWindow();
                BrowserContext two = chromium.workspaceWindow()) {
            Page first = chromium.workspace(one, SECRETARY, minutes(day));
            Page second = chromium.workspace(two, OTHER, minutes(day));
            first.locator(TEXT).fill("Det den första skrev.");
            saved(first);
            second.locator("[data-saved]:has-text('sekreterare')").waitFor();
            assertThat(second.locator(TEXT).inputValue()).isEqualTo("Det den första skrev.");

            two.setOffline(true);
            second.locator(TEXT).fill("Det den andra skrev.");
            second.locator("[data-saved].lost").waitFor();
            first.locator(TEXT).fill("Det den första skrev sedan.");
            saved(first);
            two.setOffline(false);

            second.locator(".clash").waitFor();
            assertThat(second.locator(".clash").textContent()).contains("Det den första skrev sedan.");
            assertThat(second.locator(TEXT).inputValue()).isEqualTo("Det den andra skrev.");
            second.locator("[data-act=mine]").click();
            first.locator("[data-saved]:has-text('registrator')").waitFor();
            assertThat(first.locator(TEXT).inputValue()).isEqualTo("Det den andra skrev.");
        }
    }

    @Test
    void aDecisionThatIsRefusedKeepsWhatWasTypedAndSaysByTheFieldWhatIsWrong() {
        String day = underWay("Nekas");
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, SECRETARY, minutes(day));
            present(page);
            page.locator(OUTCOME).selectOption("REFERRED_BACK");
            page.locator(TEXT).fill("Ärendet återremitteras.");
            page.keyboard().press("Control+Enter");
            page.locator(".error-summary a").waitFor();
            page.locator(".error-summary a").press("Enter");

            assertThat(page.locator("textarea[data-field=reasons]").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(page.evaluate("document.activeElement.dataset.field")).isEqualTo("reasons");
            assertThat(page.locator(TEXT).inputValue()).isEqualTo("Ärendet återremitteras.");
        }
    }

    private static void present(Page page) {
        page.locator(".attending summary").click();
        page.locator("dia-attendance button").click();
        page.locator("dia-attendance p:has-text('Sparat')").waitFor();
    }

    @Test
    void aMeetingGoesFromItsMinutesToTheNoticeBoardWhereCitizensSeeIt() {
        String title = "Från protokoll till anslagstavla";
        JsonNode file = Register.registered(registrar, Register.newCase(BODY, title));
        Register.published(registrar, Register.path(file), "Skrivelse");
        String day = underWay(file);
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, SECRETARY, minutes(day));
            present(page);
            page.locator(OUTCOME).selectOption("APPROVED");
            page.locator(TEXT).fill("Nämnden godkänner förslaget.");
            yrkande(page, "Bo Ek", "Avslag på förslaget");
            page.keyboard().press("Control+Enter");
            said(page, "är antecknad");
            page.locator("[data-act=held]").click();
            page.locator("dialog .primary").click();
            page.locator("#paragraphs-title").waitFor();
            String paragraph = page.locator("section[aria-labelledby=paragraphs-title] h3")
                    .first()
                    .textContent();
            assertThat(paragraph).matches("§ \\d+ " + title);
            assertThat(page.locator("section[aria-labelledby=paragraphs-title]").textContent())
                    .contains("Yrkande: Bo Ek: Avslag på förslaget");

            approve(page);
            page.locator("dia-approval a.primary").click();
            dispatch(page);
            page.locator("[data-act=announce]").click();
            said(page, "Sista dag att överklaga");

            try (BrowserContext outside = chromium.workspaceWindow(360, ColorScheme.LIGHT, "sv")) {
                Page citizen = chromium.show(outside, "/diarium/sammantrade/" + BODY + "/" + day);
                assertThat(citizen.locator("main").textContent())
                        .contains("§ " + paragraph.split(" ")[1], "Nämnden godkänner förslaget.");
                Page board = chromium.show(outside, "/diarium/anslagstavla");
                assertThat(board.locator("main").textContent()).contains("Sista dag att överklaga");
            }
        }
    }

    @Test
    void whatIsDoneAsAWholeIsWaitedForWithoutAWayToCancelIt() {
        String day = underWay("Dröjer");
        noted(day);
        List<Route> held = new ArrayList<>();
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, SECRETARY, minutes(day));
            page.route("**/status", held::add);
            page.locator("[data-act=held]").click();
            page.locator("dialog .primary").click();
            page.locator(".message.work").waitFor();
            assertThat(page.locator(".message.work button").count()).isZero();

            held.get(0).resume();
            page.locator("#paragraphs-title").waitFor();
        }
    }

    @Test
    void aMeetingIsDeclaredHeldAlthoughThePageHasNotHeardYetThatItsLastDecisionIsNoted() {
        String day = underWay("Hinner före");
        List<Route> heard = new ArrayList<>();
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, SECRETARY, minutes(day));
            present(page);
            page.locator(OUTCOME).selectOption("APPROVED");
            page.locator(TEXT).fill("Nämnden godkänner förslaget.");
            String meeting = "**/api/meetings/" + BODY + "/" + day;
            page.route(meeting, heard::add);
            page.keyboard().press("Control+Enter");
            said(page, "är antecknad");
            page.locator("[data-act=held]").click();
            page.unroute(meeting);
            heard.forEach(Route::resume);

            page.locator("dialog .primary").click();
            page.locator("#paragraphs-title").waitFor();
        }
    }

    private static void yrkande(Page page, String member, String text) {
        Locator yrkanden = page.locator("details:has(> summary[data-field=yrkanden])");
        yrkanden.locator("summary").click();
        yrkanden.locator("select").selectOption(new SelectOption().setLabel(member));
        yrkanden.getByLabel(member).first().fill(text);
    }

    private static void approve(Page page) {
        page.locator("[data-act=appoint]").click();
        page.locator("dialog input[type=checkbox]").last().check();
        page.locator("dialog .primary").click();
        page.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        for (int left = page.locator("[data-act=approve]").count(); left > 0; left--) {
            page.locator("[data-act=approve]").first().click();
            page.locator("dialog .primary").click();
            page.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    /** Names a recipient, without an address at first, and notes that the extract went by post. */
    private static void dispatch(Page page) {
        page.locator("[data-act=recipients]").click();
        Locator lines = page.locator("dialog textarea");
        lines.fill("Trafikverket");
        page.locator("dialog .primary").click();
        page.locator("dialog .error-summary").waitFor();
        assertThat(lines.inputValue()).isEqualTo("Trafikverket");
        lines.fill("Trafikverket <diariet@trafikverket.example>");
        page.locator("dialog .primary").click();
        page.locator("[data-act=otherwise]").click();
        page.locator("dialog .primary").click();
        page.locator(".badge.good:has-text('Inget återstår')").waitFor();
    }

    @Test
    void axeFindsNothingToComplainOfOnAnyPageInEitherLanguageAndTheme() {
        String planned = Meetings.planned(secretary, BODY);
        onAgenda(planned, "Granskas av axe");
        String summoned = underWay("Granskas vid protokollet");
        String held = underWay("Granskas hållet");
        noted(held);
        Meetings.proceed(secretary, Meetings.path(BODY, held), "HELD");
        for (String language : List.of("sv", "en")) {
            try (BrowserContext window = chromium.workspaceWindow(language)) {
                Page page = chromium.workspace(window, SECRETARY, "/");
                for (String place : List.of(
                        "/sammantraden",
                        "/sammantraden?visa=kalender",
                        place(planned),
                        minutes(summoned),
                        minutes(held),
                        place(held) + "/expediering")) {
                    turnTo(page, place);
                    assertThat(Chromium.faultsInAnyLook(page))
                            .as("%s %s", place, language)
                            .isEmpty();
                }
            }
        }
    }

    /** Goes to another page and waits until it is shown. */
    private static void turnTo(Page page, String place) {
        page.evaluate("""
                place => new Promise(done => {
                  document.addEventListener('view-shown', () => done(), {once: true});
                  location.hash = place;
                })""", place);
    }

    /** Everybody is there, and the only item is decided. */
    private void noted(String day) {
        String address = Meetings.path(BODY, day);
        Meetings.attending(secretary, BODY, address);
        String item = Meetings.onlyItem(secretary, BODY, day);
        secretary
                .postJson(address + "/items/" + item + "/decision", Map.of("outcome", "APPROVED", "text", "Godkänns."))
                .expect(200);
    }
}
