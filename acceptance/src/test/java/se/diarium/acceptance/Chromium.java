package se.diarium.acceptance;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A real browser, which shows the pages of the host to its users. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int HEIGHT = 800;
    private static final double PATIENCE = 30_000;

    private final Host host;
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Host host, Playwright playwright, Browser browser) {
        this.host = host;
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Whether pages can be tested here; where not, that is said once and aloud, lest anybody take the suite for whole. */
    static boolean isInstalled() {
        return Looked.INSTALLED;
    }

    /** What is said where there is no browser at this path. */
    static String missing(Path program) {
        return """

                ******************************************************************************
                WARNING: there is no browser at %s.
                The tests of the pages WERE LEFT OUT: nothing is known about the pages.
                Install it, on Debian and Ubuntu: apt-get install chromium fonts-dejavu-core
                ******************************************************************************
                """.formatted(program);
    }

    /** Lets assertions wait as long as acts do, for pages behind which files are read. */
    static void waitLonger() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    static Chromium open(Host host) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(FLAGS));
        return new Chromium(host, playwright, browser);
    }

    /** A window of this width in pixels, in which a user logs in where that is asked for. */
    BrowserContext window(String user, int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                .setHttpCredentials(user, host.password(user)));
    }

    /** A window for the workspace, where nobody is logged in yet, in one of its languages. */
    BrowserContext workspaceWindow(int width, ColorScheme scheme, String language) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
        window.addInitScript("localStorage.setItem('diarium.language', '" + language + "')");
        return window;
    }

    /** As the above, on a desk. */
    BrowserContext workspaceWindow(String language) {
        return workspaceWindow(Width.DESK.pixels(), ColorScheme.LIGHT, language);
    }

    /** As the above, in Swedish. */
    BrowserContext workspaceWindow() {
        return workspaceWindow("sv");
    }

    /** Opens the workspace at the part of its address after {@code #}; asks to log in unless the window has. */
    Page workspace(BrowserContext window, String place) {
        Page page = window.newPage();
        page.navigate(host.address().resolve("/alfresco/diarium/index.html").toString() + "#" + place);
        return page;
    }

    /** Opens the workspace, logs in, and waits for the page. */
    Page workspace(BrowserContext window, String user, String place) {
        Page page = workspace(window, place);
        logIn(page, user);
        page.locator("#page h1").waitFor();
        return page;
    }

    void logIn(Page page, String user) {
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(host.password(user));
        page.locator("input[name=password]").press("Enter");
    }

    /** Shows a page, by its address from {@code /diarium} on. */
    Page show(BrowserContext window, String path) {
        Page page = window.newPage();
        page.navigate(host.address().resolve("/alfresco/s" + path).toString());
        return page;
    }

    /**
     * The rules of accessibility that a page breaks. The legacy mode looks at frames of the same origin alone, of which no page has
     * any; the other one opens a blank page for each look.
     */
    static List<String> violations(Page page) {
        AxeRunOptions violationsAlone = new AxeRunOptions();
        violationsAlone.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true).options(violationsAlone).analyze().getViolations().stream()
                        .map(Rule::getId)
                        .toList();
    }

    static boolean scrollsSideways(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** What is wrong with a page on a telephone or a desk, light or dark: the rules it breaks, and whether it scrolls sideways. */
    static List<String> faultsInAnyLook(Page page) {
        List<String> faults = new ArrayList<>();
        for (Width width : Width.values()) {
            page.setViewportSize(width.pixels(), HEIGHT);
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                violations(page).forEach(rule -> faults.add("%s %s: %s".formatted(width, scheme, rule)));
            }
            if (scrollsSideways(page)) {
                faults.add("%s: scrolls sideways".formatted(width));
            }
        }
        return faults;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** Gives the browser to tests that ask for it: one for all of them, since each test has windows of its own. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Chromium.class, type -> open(Host.Extension.of(context)), Chromium.class);
        }
    }

    /** Looks for the browser once, when somebody first asks. */
    private static final class Looked {

        private static final boolean INSTALLED = Files.isExecutable(PROGRAM);

        static {
            if (!INSTALLED) {
                System.err.print(missing(PROGRAM));
            }
        }
    }

    /** Sizes of screen: a small telephone and a desk. */
    enum Width {
        TELEPHONE(320),
        DESK(1280);

        private final int pixels;

        Width(int pixels) {
            this.pixels = pixels;
        }

        int pixels() {
            return pixels;
        }
    }
}
