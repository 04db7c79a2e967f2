package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import se.diarium.application.client.DiariumClient;

/**
 * The workspace in the page of a host that sends its requests through a proxy of its own and wants changes confirmed by a token, as
 * Share does; here the test is the host. Runs where Chromium is installed.
 */
@InChromium
class HostedWorkspaceBrowserTest {

    private static final String PROXY = "/share/proxy/alfresco";
    private static final String NAME = "Alfresco-CSRFToken";
    private static final String TOKEN = "a+b/c=";
    private static final String USER = "sekreterare";
    private static final String PAGE = """
            <!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Diarium</title>
            <meta name="diarium-session" content="host"><meta name="diarium-api" content="/share/proxy/alfresco/diarium/api/">
            <meta name="diarium-home" content="/share/page">
            <meta name="diarium-token-cookie" content="Alfresco-CSRFToken"><meta name="diarium-token-header" content="Alfresco-CSRFToken">
            <meta name="diarium-token-parameter" content="Alfresco-CSRFToken">
            <link rel="stylesheet" href="/alfresco/diarium/workspace.css">
            <script type="importmap">{"imports": {"lit": "/alfresco/diarium/lib/lit/index.js", "lit/": "/alfresco/diarium/lib/lit/",
              "lit-html": "/alfresco/diarium/lib/lit-html/lit-html.js", "lit-html/": "/alfresco/diarium/lib/lit-html/",
              "lit-element/lit-element.js": "/alfresco/diarium/lib/lit-element/lit-element.js",
              "@lit/reactive-element": "/alfresco/diarium/lib/reactive-element/reactive-element.js",
              "@lit/reactive-element/": "/alfresco/diarium/lib/reactive-element/"}}</script>
            <script type="module" src="/alfresco/diarium/workspace/main.js"></script></head><body><div id="start"></div></body></html>""";

    private final Host host;
    private final DiariumClient secretary;
    private final DiariumClient registrar;
    private final List<Request> passed = new CopyOnWriteArrayList<>();
    private final Chromium chromium;

    HostedWorkspaceBrowserTest(Host host, Chromium chromium) {
        this.chromium = chromium;
        this.host = host;
        this.secretary = host.as(USER);
        this.registrar = host.as("registrator");
    }

    private Page shown(BrowserContext window, String place) {
        passed.clear();
        window.addCookies(List.of(new Cookie(NAME, "a%2Bb%2Fc%3D")
                .setUrl(host.address().resolve("/share").toString())));
        window.route(
                "**/share/page",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(PAGE)));
        window.route("**" + PROXY + "/**", this::pass);
        Page page = window.newPage();
        page.navigate(host.address().resolve("/share/page").toString() + "#" + place);
        page.locator("#page h1").waitFor();
        return page;
    }

    /** As the proxy does: to the repository's web scripts, as whoever is logged in to the host. */
    private void pass(Route route) {
        Request request = route.request();
        passed.add(request);
        Map<String, String> headers = new HashMap<>(request.headers());
        String login = USER + ":" + host.password(USER);
        headers.put(
                "authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        APIResponse answer = route.fetch(new Route.FetchOptions()
                .setUrl(request.url().replace(PROXY, "/alfresco/s"))
                .setHeaders(headers));
        route.fulfill(new Route.FulfillOptions().setResponse(answer));
    }

    private List<Request> changes() {
        return passed.stream()
                .filter(request -> !request.method().equals("GET"))
                .toList();
    }

    private String plan() {
        return Plans.added(
                registrar, Register.path(Register.registered(registrar, Register.newCase("RS", "Plan hos värden"))));
    }

    @Test
    void whoeverIsLoggedInToTheHostIsLoggedIn() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = shown(window, "/uppfoljning");

            assertThat(page.locator(".who .name").textContent()).isNotBlank();
            assertThat(page.locator(".who a:not(.name)").getAttribute("href")).isEqualTo("/share/page");
            assertThat(page.locator("input[name=password]").count()).isZero();
            assertThat(passed).isNotEmpty().allSatisfy(request -> assertThat(request.headers())
                    .doesNotContainKeys("authorization", NAME.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void aChangeIsConfirmedByTheTokenInAHeader() {
        String plan = plan();
        String object = Plans.holds(secretary, plan, Plans.assignment("Ta fram en plan", "HSN"));
        String round = Plans.madeRound(secretary, Plans.round(5, false, plan));
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = shown(window, "/uppfoljning/" + round);
            page.locator("dia-round-line select[name=status]").selectOption("DONE");
            page.locator("dia-round-line button.primary").click();
            page.locator("dia-round-line summary .badge.good").waitFor();

            assertThat(changes()).singleElement().satisfies(request -> {
                assertThat(request.headerValue(NAME)).isEqualTo(TOKEN);
                assertThat(request.url()).endsWith("/objects/" + object + "/answers");
            });
        }
    }

    @Test
    void aFileIsConfirmedByTheTokenInTheAddress() {
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = shown(window, "/planer/" + plan() + "/innehall");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "plan.csv", "text/csv", "Typ;Text\nMål;God vård\n".getBytes(StandardCharsets.UTF_8)));
            page.locator("section[aria-labelledby=plan-table] dia-form button.primary")
                    .click();
            page.locator("#plan-preview").waitFor();

            assertThat(changes()).singleElement().satisfies(request -> assertThat(request.url())
                    .contains(NAME + "=a%2Bb%2Fc%3D", "dryRun=true"));
        }
    }

    @Test
    void aMethodThatTheProxyDoesNotKnowGoesAsOneThatItKnows() {
        JsonNode file = Register.registered(registrar, Register.newCase("RS", "Ändras hos värden"));
        try (BrowserContext window = chromium.workspaceWindow()) {
            Page page = shown(window, "/uppfoljning");
            page.evaluate(
                    "path => import('/alfresco/diarium/core/api.js').then(api => api.patch(path, {title: 'Ändrad hos värden'}))",
                    Register.path(file).replace("/diarium/api/", ""));

            assertThat(changes()).singleElement().satisfies(request -> {
                assertThat(request.method()).isEqualTo("POST");
                assertThat(request.headerValue("X-HTTP-Method-Override")).isEqualTo("PATCH");
            });
            assertThat(Register.read(registrar, file).path("title").asText()).isEqualTo("Ändrad hos värden");
        }
    }
}
