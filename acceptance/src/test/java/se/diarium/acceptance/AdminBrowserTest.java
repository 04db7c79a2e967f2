package se.diarium.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators do in the workspace, from log-in to result. Runs where Chromium is installed. */
@InChromium
class AdminBrowserTest {

    private static final String ADMINISTRATOR = "admin";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final LocatorAssertions.ContainsTextOptions LONG =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private final Host host;
    private final Chromium chromium;

    AdminBrowserTest(Host host, Chromium chromium) {
        this.chromium = chromium;
        this.host = host;
    }

    private static Locator button(Page page, String name) {
        return page.locator("#page button", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator dialogButton(Page page) {
        return page.locator("dialog[open] button.primary");
    }

    private static FilePayload docx(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return new FilePayload("egen.docx", DOCX, out.toByteArray());
        }
    }

    @Test
    void anAdministratorSeesHowEveryPartIsAndWhatToDo() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, ADMINISTRATOR, "/admin");

            assertThat(page.locator("[data-check]")).hasCount(9);
            assertThat(page.locator("[data-check=mail]")).containsText("Gör så här");
            assertThat(page.locator("[data-check=database] .badge")).hasText("Fungerar");
        }
    }

    @Test
    void aColleagueIsLetInWithARoleAndShutOutAgain() {
        String name = People.newName();
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, ADMINISTRATOR, "/admin/anvandare");
            button(page, "Ny användare").click();
            page.locator("dialog input[name=userName]").fill(name);
            page.locator("dialog input[name=firstName]").fill("Berit");
            page.locator("dialog input[name=lastName]").fill("Prov");
            page.locator("dialog input[name=password]").fill("hemligt");
            dialogButton(page).click();
            assertThat(page.locator("dialog .error")).containsText("12");
            assertThat(page.locator("dialog input[name=userName]")).hasValue(name);
            page.locator("dialog input[name=password]").fill(People.PASSWORD);
            dialogButton(page).click();
            assertThat(page.locator("#page h1")).hasText("Berit Prov");

            page.locator("#page select[name=group]").selectOption("DIARIUM_REGISTRATOR");
            button(page, "Lägg till").click();
            assertThat(page.locator("#page a[href='#/admin/grupper/DIARIUM_REGISTRATOR']"))
                    .hasCount(1);
            assertThat(host.citizen()
                            .login(name, People.PASSWORD)
                            .get("/diarium/api/series")
                            .status())
                    .isEqualTo(200);

            button(page, "Stäng ute").click();
            assertThat(page.locator("#page .badge").first()).hasText("Utestängd");
            page.locator("dia-messages button", new Page.LocatorOptions().setHasText("Ångra"))
                    .last()
                    .click();
            assertThat(page.locator("#page .badge").first()).hasText("Kan logga in");
        }
    }

    @Test
    void whatWasDoneWithAUserIsSeenInTheLog() {
        String name = People.grouped(host.as(ADMINISTRATOR), "DIARIUM_REGISTRATOR");
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, ADMINISTRATOR, "/admin/anvandare/" + name);
            page.locator("#page a", new Page.LocatorOptions().setHasText("Visa i loggen"))
                    .click();

            Locator events = page.locator("section[aria-label=Händelser] tbody tr");
            assertThat(events).hasCount(2);
            assertThat(events.first()).containsText("En användare lades till i en grupp");
            assertThat(events.first()).containsText(name);
            page.locator("#log-anvandare").fill("");
            page.locator("#log-serie").selectOption("Användare och grupper");
            button(page, "Sök").click();
            assertThat(events.first()).containsText("En användare");
            assertThat(page.locator("section[aria-label=Händelser]")).not().containsText("RS/");
        }
    }

    @Test
    void theLastAdministratorIsNotTakenOutOfTheGroup() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, ADMINISTRATOR, "/admin/grupper/ALFRESCO_ADMINISTRATORS");
            page.locator("[data-list=members] li", new Page.LocatorOptions().setHasText("admin"))
                    .first()
                    .locator("button")
                    .click();

            assertThat(page.locator("dia-messages [role=alert]")).containsText("Du kan inte");
            assertThat(page.locator("[data-list=members]")).containsText("admin");
        }
    }

    @Test
    void aTemplateOfTheRegionIsTriedTakenInUseAndGivenUpAgain() throws IOException {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, ADMINISTRATOR, "/admin/mallar");
            page.locator("#page a", new Page.LocatorOptions().setHasText("Uppföljningsrapport"))
                    .click();
            page.locator("#page input[type=file]").setInputFiles(docx("{{rubirk}}"));
            button(page, "Prova och ta i bruk").click();
            assertThat(page.locator("#page .error")).containsText("rubirk");
            page.locator("#page input[type=file]").setInputFiles(docx("{{rubrik}} för {{period}}"));
            button(page, "Prova och ta i bruk").click();
            page.getByText("Mallen används från och med nästa handling").waitFor();
            Locator newest = page.locator("[data-version]").first();
            assertThat(newest.locator(".badge")).hasText("används");

            newest.locator("button").first().click();
            assertThat(page.locator("dia-pdf .textLayer").first()).containsText("‹rubrik›", LONG);
            page.locator("[data-version='0'] button", new Page.LocatorOptions().setHasText("Använd"))
                    .click();
            assertThat(page.locator("[data-version='0'] .badge")).hasText("används");
        }
    }

    @Test
    void whatIsWrongWithAModelStandsBesideItsLine() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, ADMINISTRATOR, "/admin/modell?modell=halland");
            Locator text = page.locator("dia-editor textarea");
            String right = text.inputValue();
            text.fill(right.replaceFirst("decides: RF\n", "decides: RFX\n"));
            button(page, "Kontrollera").click();
            assertThat(page.locator(".editor-faults")).containsText("RFX");
            assertThat(page.locator(".editor-numbers .bad")).hasCount(1);
            assertThat(text).isFocused();
            assertThat((String) page.evaluate("() => { const area = document.querySelector('dia-editor textarea');"
                            + " return area.value.slice(0, area.selectionEnd).split('\\n').at(-1); }"))
                    .contains("decides: RFX");

            page.reload();
            assertThat(page.locator("dia-editor textarea"))
                    .hasValue(right.replaceFirst("decides: RF\n", "decides: RFX\n"));
            button(page, "Släng utkastet").click();
            button(page, "Kontrollera").click();
            assertThat(page.locator("#page [role=status] .badge.good")).hasText("Inga fel");
        }
    }

    @Test
    void wordsThatStandForEachOtherAreAddedAndRemovedWithAWayBack() {
        String word = "lodjur" + ThreadLocalRandom.current().nextInt(1_000_000);
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, ADMINISTRATOR, "/admin/synonymer");
            button(page, "Lägg till ord").click();
            page.locator("dialog textarea").fill(word);
            dialogButton(page).click();
            assertThat(page.locator("dialog .error")).containsText("Minst två");
            page.locator("dialog textarea").fill(word + "\nrandplan");
            dialogButton(page).click();
            Locator row = page.locator("#page tr", new Page.LocatorOptions().setHasText(word));
            assertThat(row).hasCount(1);

            row.locator("button", new Locator.LocatorOptions().setHasText("Ta bort"))
                    .click();
            assertThat(row).hasCount(0);
            page.locator("dia-messages button", new Page.LocatorOptions().setHasText("Ångra"))
                    .last()
                    .click();
            assertThat(row).hasCount(1);
            row.locator("button", new Locator.LocatorOptions().setHasText("Ta bort"))
                    .click();
            assertThat(row).hasCount(0);
        }
    }

    @Test
    void theIndexesAreRebuiltWhileTheirProgressIsSeen() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, ADMINISTRATOR, "/admin/index");
            assertThat(page.locator("[data-index]")).hasCount(2);
            button(page, "Bygg om indexen").click();
            dialogButton(page).click();

            assertThat(page.locator("dia-messages")).containsText("Ombyggnaden har börjat");
            assertThat(page.locator("[data-index=INTERNAL] .badge")).containsText("I takt", LONG);
        }
    }

    @Test
    void anImportIsCheckedPutRightAndRun() {
        String number = "RS/" + ThreadLocalRandom.current().nextInt(1_000_000, 100_000_000) + "/1987";
        String head = "diarienummer;ärendemening;registrerat;status;avslutat\n";
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, ADMINISTRATOR, "/admin/import");
            button(page, "Ny import").click();
            page.locator("dialog input[name=name]").fill("Provimport " + number);
            dialogButton(page).click();
            assertThat(page.locator("#page h1")).hasText("Provimport " + number);

            sendCases(page, head + number + ";;1987-13-03;avslutat;1987-06-30\n");
            button(page, "Kontrollera utan att registrera").click();
            assertThat(page.locator("#page [role=status] .badge").first()).containsText("Fel att rätta", LONG);
            assertThat(page.locator("#page table")).containsText("ÅÅÅÅ-MM-DD");

            sendCases(page, head + number + ";Klagomål;1987-02-03;avslutat;1987-06-30\n");
            button(page, "Kontrollera utan att registrera").click();
            assertThat(page.locator("#page [role=status] .badge").first()).containsText("Kontrollerad", LONG);
            page.locator("#page .toolbar button.primary").first().click();
            dialogButton(page).click();
            assertThat(page.locator("#page [role=status] .badge").first()).containsText("Klar", LONG);
            assertThat(page.locator("[data-fact=imported]")).hasText("1");
        }
    }

    private static void sendCases(Page page, String csv) {
        page.locator("#page select[name=part]").selectOption("tables/cases");
        page.locator("#page input[type=file]")
                .setInputFiles(new FilePayload("arenden.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        button(page, "Skicka").click();
        assertThat(page.locator("dia-messages")).containsText("är mottagen");
        assertThat(page.locator("#page [role=status] .badge").first()).containsText("Filer tas emot");
    }

    @Test
    void theHistoryIsSearchedTakenOutAndVerified() throws IOException {
        Register.registered(host.as("registrator"), Register.newCase("RS", "Ett spårat ärende"));
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, ADMINISTRATOR, "/admin/logg");
            page.locator("#log-vem").fill("registrator");
            page.locator("#log-serie").selectOption("RS");
            button(page, "Sök").click();
            Locator event = page.locator("section table details").first();
            event.locator("summary").click();
            assertThat(event).containsText("RS");
            assertThat(page.url()).contains("vem=registrator");

            Download csv =
                    page.waitForDownload(() -> button(page, "Som CSV-fil").click());
            assertThat(Files.readString(csv.path())).contains("registrator");

            button(page, "Kontrollera alla kedjor").click();
            assertThat(page.locator("[data-run=RS]").first()).containsText("Obruten", LONG);
        }
    }

    @Test
    void aRegistrarComesToWhatRegistrarsLookAfterAndNoFurther() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, "registrator", "/admin/import");

            assertThat(page.locator(".admin-places a")).hasCount(3);
            page.evaluate("location.hash = '#/admin/anvandare'");
            assertThat(page.locator("main > h1")).hasText("Sidan finns inte");
        }
    }

    @Test
    void aLostNetworkLosesNothingThatWasTyped() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, ADMINISTRATOR, "/admin/anvandare/registrator");
            page.locator("input[name=lastName]").fill("Nytt namn");
            window.setOffline(true);
            button(page, "Spara").click();
            assertThat(page.locator("#page .error-summary")).containsText("Servern kan inte nås");
            assertThat(page.locator("input[name=lastName]")).hasValue("Nytt namn");
            window.setOffline(false);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/anvandare",
                "/admin/anvandare/registrator",
                "/admin/grupper",
                "/admin/grupper/DIARIUM_REGISTRATOR",
                "/admin/modell",
                "/admin/mallar",
                "/admin/mallar/kallelse",
                "/admin/synonymer",
                "/admin/index",
                "/admin/import",
                "/admin/logg"
            })
    void axeFindsNothingToComplainOf(String place) {
        for (String language : List.of("sv", "en")) {
            try (BrowserContext window = chromium.workspaceWindow(language)) {
                Page page = chromium.workspace(window, ADMINISTRATOR, place);
                page.locator(".admin-page h1").waitFor();

                assertThat(Chromium.faultsInAnyLook(page)).as(language).isEmpty();
            }
        }
    }
}
