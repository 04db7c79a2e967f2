package se.diarium.application.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import se.diarium.application.account.Accounts;
import se.diarium.application.client.DiariumClient;

/**
 * The main public pages and the first view of the workspace: what time the server takes for them, what is sent, and when a browser with a
 * slow processor shows them. Beside the server's time: a static file of the same server; beside the browser's: a page of one line that
 * no server sends.
 */
final class PageBench {

    private static final int CLIENTS = 16;
    private static final int VISITS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final Duration BESIDE = Duration.ofSeconds(5);
    private static final String STATIC = "/alfresco/diarium/portal.css";
    private static final String WORKSPACE = "/alfresco/diarium/index.html";
    private static final String LINE = "data:text/html,<!doctype html><title>Line</title><p>One line</p>";

    private final Report report;
    private final Path folder;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    PageBench(Report report, Path folder) {
        this.report = report;
        this.folder = folder;
    }

    /** @param data the register's data folder */
    void run(Path data) throws Exception {
        try (ServerProcess server = ServerProcess.start(data)) {
            Accounts accounts = Accounts.from(data.resolve("accounts.properties"));
            List<PublicPage> pages = new PublicPages(
                            DiariumClient.of(server.address()),
                            server.login("registrator", accounts.password("registrator")),
                            server.login("sekreterare", accounts.password("sekreterare")))
                    .make();
            serve(server.address(), pages);
            show(server.address(), pages, ticket(server.address(), accounts));
        }
    }

    private static String ticket(URI server, Accounts accounts) {
        return DiariumClient.of(server)
                .postJson("/api/login", Map.of("username", "registrator", "password", accounts.password("registrator")))
                .expect(200)
                .json()
                .at("/data/ticket")
                .asText();
    }

    private void serve(URI server, List<PublicPage> pages) {
        report.line("Public pages: GET, compressed, %d clients", CLIENTS);
        report.line(
                "  comparator: the style sheet of the public pages, a static file of the same server, asked for before each");
        warmUp(server, pages);
        for (PublicPage page : pages) {
            Measured still = measured(server, BESIDE, STATIC);
            report.row(page.name(), measured(server, MEASURED, page.address()), still);
        }
    }

    private void warmUp(URI server, List<PublicPage> pages) {
        Load.lasting(
                CLIENTS,
                WARM_UP,
                0,
                ordinal -> read(server.resolve(pages.get(ordinal % pages.size()).address())));
    }

    private Measured measured(URI server, Duration time, String address) {
        return Load.lasting(CLIENTS, time, 0, ordinal -> read(server.resolve(address)));
    }

    private void read(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofMinutes(1))
                .build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
    }

    private void show(URI server, List<PublicPage> pages, String ticket) {
        if (!ChromiumProcess.isInstalled()) {
            report.line("Pages in a browser: not measured, for no Chromium is installed");
            return;
        }
        report.line("Pages in Chromium with its processor slowed down four times, medians of %d first visits", VISITS);
        report.line(
                "  LCP: Largest Contentful Paint; TBT: Total Blocking Time, until the page has loaded and is quiet");
        try (ChromiumProcess chromium = ChromiumProcess.start(folder)) {
            DevTools tools = chromium.tools();
            for (PublicPage page : pages) {
                shown(page.name(), server.resolve(page.address()).toString(), "", tools);
            }
            String workspace = server.resolve(WORKSPACE).toString();
            shown("workspace, to log in", workspace, "", tools);
            shown(
                    "workspace, first view",
                    workspace,
                    "sessionStorage.setItem('diarium.ticket', '" + ticket + "')",
                    tools);
            shown("comparator: a line of text", LINE, "", tools);
        }
    }

    private void shown(String name, String url, String script, DevTools tools) {
        List<Visit> visits = new ArrayList<>();
        for (int visit = 0; visit < VISITS; visit++) {
            visits.add(Visit.to(url, script, tools));
        }
        report.line(
                "  %-28s %3.0f requests  %7.1f kB  LCP %6.0f ms  TBT %6.0f ms",
                name,
                median(visits, Visit::requests),
                median(visits, Visit::bytes) / 1000,
                median(visits, visit -> visit.trace().largestPaint()),
                median(visits, visit -> visit.trace().blocking()));
    }

    private static double median(List<Visit> visits, ToDoubleFunction<Visit> figure) {
        return visits.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(VISITS / 2)
                .findFirst()
                .orElseThrow();
    }
}
