package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.diarium.acceptance.Chromium.Width;
import se.diarium.application.client.DiariumClient;

/** The pages of meetings in a real browser, for citizens and for the members of the body; runs where Chromium is installed. */
@InChromium
class MeetingBrowserTest {

    private static final String MEMBER = "ledamot";
    private static final String PAPER =
            "Tjänsteskrivelse om tillgänglighet i kollektivtrafiken för resenärer med funktionsnedsättning";

    private final Host host;
    private final DiariumClient registrar;
    private final Chromium chromium;
    private String held;
    private String meeting;
    private String decision;

    MeetingBrowserTest(Host host, Chromium chromium) {
        this.chromium = chromium;
        this.host = host;
        this.registrar = host.as("registrator");
    }

    @BeforeAll
    void holdAMeeting() {
        JsonNode first = withPaper("Kollektivtrafikens tillgänglighet");
        held = Meetings.planned(registrar, "RS");
        String item = onAgenda(held, first);
        Meetings.proceed(registrar, Meetings.path("RS", held), "SUMMONED");
        String paragraph = Meetings.approved(registrar, Meetings.path("RS", held), item);
        int year = LocalDate.now(ZoneId.of("Europe/Stockholm")).getYear();
        decision = "/diarium/beslut/RS/" + year + "/" + paragraph;
        meeting = Meetings.planned(registrar, "RS");
        onAgenda(meeting, withPaper("Plan för jämställdhet och hållbarhet"));
        onAgenda(
                meeting, Register.registered(registrar, Register.newCase("RS", "Ett ärende som ingen har publicerat")));
        Meetings.proceed(registrar, Meetings.path("RS", meeting), "SUMMONED");
    }

    private JsonNode withPaper(String title) {
        JsonNode file = Register.registered(registrar, Register.newCase("RS", title));
        Register.published(registrar, Register.path(file), PAPER);
        return file;
    }

    private String onAgenda(String day, JsonNode file) {
        String[] papers = registrar
                .get(Register.path(file))
                .expect(200)
                .json()
                .path("records")
                .findValuesAsText("id")
                .toArray(String[]::new);
        return Meetings.put(
                registrar,
                Meetings.path("RS", day),
                file.path("diarienummer").asText(),
                file.path("title").asText(),
                papers);
    }

    @Test
    void axeFindsNothingToComplainOfInLightAndDarkAndNothingRunsOutOfTheWindow() {
        for (String path : List.of(
                "/diarium/sammantraden?organ=RS",
                "/diarium/sammantrade/RS/" + meeting,
                "/diarium/sammantrade/RS/" + meeting + "?lang=en",
                "/diarium/sammantrade/RS/" + held,
                "/diarium/register/sammantrade/RS/" + held,
                decision,
                "/diarium/register/sammantraden",
                "/diarium/register/sammantrade/RS/" + meeting,
                "/diarium/register/sammantrade/RS/" + meeting + "?lang=en")) {
            try (BrowserContext window = chromium.window(MEMBER, Width.DESK.pixels(), ColorScheme.LIGHT)) {
                assertThat(Chromium.faultsInAnyLook(chromium.show(window, path)))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void aMemberMarksAPaperAsReadAndTakesTheMarkAwayWithTheKeyboard(Width width) {
        try (BrowserContext window = chromium.window(MEMBER, width.pixels(), ColorScheme.LIGHT)) {
            Page page = chromium.show(window, "/diarium/register/sammantrade/RS/" + meeting);
            page.locator("button[value=last]").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**#handling-*");

            Locator marked = page.locator("button[value=olast]");
            assertThat(page.locator(".papers .read").textContent()).startsWith("läst ");
            marked.focus();
            page.keyboard().press("Space");
            page.locator("button[value=last]").first().waitFor();
            assertThat(page.locator(".papers .read").count()).isZero();
        }
    }

    @Test
    void aMemberWritesANoteThatIsThereAgainAndErasesIt() {
        try (BrowserContext window = chromium.window(MEMBER, Width.TELEPHONE.pixels(), ColorScheme.LIGHT)) {
            String address = "/diarium/register/sammantrade/RS/" + meeting;
            Page page = chromium.show(window, address);
            page.locator("summary").last().focus();
            page.keyboard().press("Enter");
            page.locator("textarea").last().fill("Fråga om kostnaden");
            page.locator("button[value=anteckna]").last().click();
            page.locator("button[value=radera]").waitFor();

            Page again = chromium.show(window, address);
            assertThat(again.locator("textarea").last().inputValue()).isEqualTo("Fråga om kostnaden");
            again.locator("button[value=radera]").click();
            again.waitForURL("**#anteckning-*");
            assertThat(again.locator("textarea").last().inputValue()).isEmpty();
        }
    }

    @Test
    void theAgendaLeadsToItsItems() {
        try (BrowserContext window = chromium.window(MEMBER, Width.TELEPHONE.pixels(), ColorScheme.LIGHT)) {
            Page page = chromium.show(window, "/diarium/register/sammantrade/RS/" + meeting);
            Locator link = page.locator(".contents a").last();
            link.focus();
            page.keyboard().press("Enter");

            assertThat(page.locator(":target h2").textContent())
                    .contains(link.locator("span").last().textContent());
        }
    }
}
