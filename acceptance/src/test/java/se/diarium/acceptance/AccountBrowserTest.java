package se.diarium.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs to the one who is logged in. Runs where Chromium is installed. */
@InChromium
class AccountBrowserTest {

    private static final String OTHER_PASSWORD = "fyra rostiga cyklar";

    private final Host host;
    private final Chromium chromium;

    AccountBrowserTest(Host host, Chromium chromium) {
        this.chromium = chromium;
        this.host = host;
    }

    private Page loggedIn(BrowserContext window, String user) {
        Page page = chromium.workspace(window, "/");
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(People.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.locator("header a.name").click();
        page.locator("dia-account h1").waitFor();
        return page;
    }

    private static void change(Page page, String present, String next, String again) {
        page.locator("#page input[name=presentPassword]").fill(present);
        page.locator("#page input[name=newPassword]").fill(next);
        page.locator("#page input[name=again]").fill(again);
        page.locator("#page button.primary").click();
    }

    private int loginWith(String user, String password) {
        return host.citizen().login(user, password).get("/diarium/api/my").status();
    }

    @Test
    void whoIsLoggedInSeesTheirRolesAndChangesTheirPassword() {
        String user = People.grouped(host.as("admin"), "DIARIUM_REGISTRATOR");
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = loggedIn(window, user);
            assertThat(page.locator("#page dl")).containsText("Registrator");

            change(page, People.PASSWORD, OTHER_PASSWORD, "fyra rostiga cykklar");
            assertThat(page.locator("#page .field .error")).containsText("inte lika");
            change(page, "inte mitt lösenord", OTHER_PASSWORD, OTHER_PASSWORD);
            assertThat(page.locator("#page .field .error")).containsText("Stämmer inte");
            change(page, People.PASSWORD, OTHER_PASSWORD, OTHER_PASSWORD);
            assertThat(page.locator("dia-messages")).containsText("Lösenordet är bytt");
            assertThat(page.locator("#page input[name=presentPassword]")).hasValue("");

            page.evaluate("location.hash = '#/arenden'");
            assertThat(page.locator("#page h1")).hasText("Ärenden");
            assertThat(page.locator("dialog.relogin")).hasCount(0);
            assertThat(loginWith(user, OTHER_PASSWORD)).isEqualTo(200);
        }
    }

    @Test
    void theOtherWindowsOfTheUserAreLoggedOut() {
        String user = People.added(host.as("admin"));
        try (BrowserContext first = chromium.workspaceWindow();
                BrowserContext second = chromium.workspaceWindow()) {
            Page here = loggedIn(first, user);
            Page there = loggedIn(second, user);

            change(here, People.PASSWORD, OTHER_PASSWORD, OTHER_PASSWORD);
            assertThat(here.locator("dia-messages")).containsText("Lösenordet är bytt");
            there.evaluate("location.hash = '#/sammantraden'");

            assertThat(there.locator("dialog.relogin")).isVisible();
        }
    }

    @Test
    void whoHasAPasswordElsewhereIsToldWhereItIsChanged() {
        String user = People.added(host.as("admin"));
        try (BrowserContext window = chromium.workspaceWindow()) {
            window.route("**/api/my", route -> {
                String body = route.fetch().text();
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(body.replace("\"passwordKeptHere\":true", "\"passwordKeptHere\":false")));
            });
            Page page = loggedIn(window, user);

            assertThat(page.locator("#page")).containsText("hör inte till Diarium");
            assertThat(page.locator("#page input")).hasCount(0);
        }
    }

    @Test
    void axeFindsNothingToComplainOf() {
        String user = People.added(host.as("admin"));
        for (String language : List.of("sv", "en")) {
            try (BrowserContext window = chromium.workspaceWindow(language)) {
                Page page = loggedIn(window, user);

                assertThat(Chromium.faultsInAnyLook(page)).as(language).isEmpty();
            }
        }
    }
}
