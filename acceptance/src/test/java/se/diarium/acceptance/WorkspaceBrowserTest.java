package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame of the workspace: logging in and out, the session, the menu, what is loaded. Runs where Chromium is installed. */
@InChromium
class WorkspaceBrowserTest {

    private static final String REGISTRAR = "registrator";
    private static final String PASSWORD = "tre gula kanoter och en brygga";
    private static final int FIRST_VIEW = 200_000;

    private final Host host;
    private final Chromium chromium;

    WorkspaceBrowserTest(Host host, Chromium chromium) {
        this.chromium = chromium;
        this.host = host;
    }

    @Test
    void aUserLogsInAndIsGreetedByName() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, REGISTRAR, "/");

            assertThat(page.locator(".who .name").textContent()).isNotBlank();
            assertThat(page.title()).endsWith("– Diarium");
        }
    }

    @Test
    void aWrongPasswordIsSaidInWordsAndTheUserNameStays() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, "/");
            page.locator("input[name=username]").fill(REGISTRAR);
            page.locator("input[name=password]").fill("fel");
            page.locator("input[name=password]").press("Enter");
            page.locator(".error-summary").waitFor();

            assertThat(page.locator(".error-summary").textContent()).contains("Användarnamnet eller lösenordet är fel");
            assertThat(page.locator("input[name=username]").inputValue()).isEqualTo(REGISTRAR);
        }
    }

    @Test
    void theTicketNeverStandsInAnAddress() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            List<String> addresses = new ArrayList<>();
            window.onRequest(request -> addresses.add(request.url()));
            chromium.workspace(window, REGISTRAR, "/");

            assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains("TICKET_"));
        }
    }

    /** A user of this test alone, since logging out ends the user's session everywhere. */
    private String newUser(String password) {
        String name = "utloggad" + System.nanoTime();
        host.as("admin")
                .postJson(
                        "/diarium/api/users",
                        Map.of("userName", name, "firstName", "Ulla", "lastName", "Utloggad", "password", password))
                .expect(201);
        return name;
    }

    @Test
    void afterLoggingOutNothingIsKeptOnTheDeviceAndTheNextOneMustLogIn() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, "/");
            page.locator("input[name=username]").fill(newUser(PASSWORD));
            page.locator("input[name=password]").fill(PASSWORD);
            page.locator("input[name=password]").press("Enter");
            page.locator("#page h1").waitFor();
            page.locator(".who button").last().click();
            page.locator("input[name=password]").waitFor();

            assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
            assertThat(page.evaluate("indexedDB.databases().then(all => all.length)"))
                    .isEqualTo(0);
            chromium.workspace(window, "/").locator("input[name=password]").waitFor();
        }
    }

    @Test
    void anotherWindowOfTheBrowserIsLoggedInToo() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            chromium.workspace(window, REGISTRAR, "/");
            Page other = chromium.workspace(window, "/");
            other.locator("#page h1").waitFor();

            assertThat(other.locator(".who .name").count()).isEqualTo(1);
        }
    }

    @Test
    void anUnknownAddressIsSaidAndLeadsOn() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = chromium.workspace(window, REGISTRAR, "/");
            page.evaluate("location.hash = '#/finns/inte'");
            page.locator("main > h1").waitFor();

            assertThat(page.locator("main > h1").textContent()).isEqualTo("Sidan finns inte");
            page.locator("main a[href='#/']").click();
            page.locator("#page h1").waitFor();
        }
    }

    @Test
    void theFirstViewIsLightAndAsksNobodyElse() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            List<Response> answers = new ArrayList<>();
            window.onResponse(answers::add);
            Page page = chromium.workspace(window, REGISTRAR, "/");
            page.waitForLoadState();

            assertThat(answers).allMatch(answer -> URI.create(answer.url())
                    .getAuthority()
                    .equals(host.address().getAuthority()));
            int bytes = answers.stream()
                    .mapToInt(answer -> answer.request().sizes().responseBodySize)
                    .sum();
            assertThat(bytes).isBetween(1, FIRST_VIEW);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void axeFindsNothingToComplainOfAtTheLogInAndTheFirstPage(String language) {
        try (BrowserContext window = chromium.workspaceWindow(language)) {
            Page page = chromium.workspace(window, "/");
            page.locator("input[name=password]").waitFor();
            assertThat(Chromium.faultsInAnyLook(page)).as("log in").isEmpty();
            chromium.logIn(page, REGISTRAR);
            page.locator("#page h1").waitFor();
            assertThat(Chromium.faultsInAnyLook(page)).as("day").isEmpty();
        }
    }
}
