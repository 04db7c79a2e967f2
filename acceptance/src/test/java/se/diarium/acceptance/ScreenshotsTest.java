package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.application.client.DiariumClient;

/**
 * The main pages look as the pictures that are kept of them, on a desk and on a telephone, light and dark: nothing has moved,
 * changed its colour or gone missing unseen. The pages are of a register of its own that always holds the same; what time changes
 * in them is overwritten before the picture is taken, and the letters are DejaVu's. Runs where Chromium is installed.
 */
@TestInstance(Lifecycle.PER_CLASS)
@EnabledIf("se.diarium.acceptance.Chromium#isInstalled")
class ScreenshotsTest {

    private static final String REGISTRAR = "registrator";
    private static final String TITLE = "Cykelvägar mellan tätorterna";
    private static final int DAYS_UNTIL_THE_MEETING = 14;
    private static final int MOST_BYTES = 2_000_000;
    /** One font, and no message that comes and goes. */
    private static final String SAME_FONT = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync("* { font-family: 'DejaVu Sans' !important; } dia-messages { visibility: hidden; }");
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
            }""";

    /** Days, times, years, ports and long keys become the same ones whenever the picture is taken. */
    private static final String SAME_ANY_DAY = """
            () => {
              const months = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
              const short = 'jan|feb|mars|apr|maj|juni|juli|aug|sep|sept|okt|nov|dec';
              const same = text => text
                .replace(/\\b[0-9a-f]{4}[0-9a-f-]{28,}\\b/g, key => key.replace(/[0-9a-f]/g, '0'))
                .replace(/\\b20\\d\\d-\\d\\d-\\d\\d(?!\\d)/g, '2024-05-20')
                .replace(/(127\\.0\\.0\\.1):\\d+/g, '$1:8080')
                .replace(new RegExp(`\\\\b\\\\d{1,2} (${months})\\\\b`, 'gi'), '20 maj')
                .replace(new RegExp(`\\\\b\\\\d{1,2} (${short})\\\\b\\\\.?`, 'gi'), '20 maj')
                .replace(/(?<!\\p{L})(mån|tis|ons|tors|fre|lör|sön)(dag)?(?!\\p{L})/giu, 'mån')
                .replace(/\\b([01]\\d|2[0-3])[:.][0-5]\\d(:[0-5]\\d)?\\b/g, '09:00')
                .replace(/\\b20\\d\\d\\b/g, '2024');
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) texts.currentNode.data = same(texts.currentNode.data);
              for (const field of document.querySelectorAll('input:not([type=file])')) field.value = same(field.value);
            }""";

    private Host host;
    private Chromium chromium;
    private String casePath;
    private String record;
    private String summoned;
    private String planned;

    @BeforeAll
    void fillARegister() {
        host = Host.ofItsOwn();
        DiariumClient registrar = host.as(REGISTRAR);
        JsonNode file = Register.registered(registrar, Register.newCase("RS", TITLE));
        casePath = Register.path(file);
        record = Register.addRecord(registrar, casePath, Letter.PDF, "Utredning om cykelvägar", "SENT")
                .expect(201)
                .json()
                .path("id")
                .asText();
        Plans.publish(registrar, record);
        LocalDate day = LocalDate.now().plusDays(DAYS_UNTIL_THE_MEETING);
        summoned = Meetings.planned(registrar, "RS", day);
        Meetings.put(
                registrar,
                Meetings.path("RS", summoned),
                file.path("diarienummer").asText(),
                TITLE,
                record);
        Meetings.proceed(registrar, Meetings.path("RS", summoned), "SUMMONED");
        Meetings.paper(registrar, "RS", summoned, "BUNDLE");
        planned = Meetings.planned(registrar, "RS", day.plusDays(DAYS_UNTIL_THE_MEETING));
        Meetings.onAgenda(
                registrar,
                Meetings.path("RS", planned),
                Register.registered(registrar, Register.newCase("RS", "Turlistor för sommaren")));
        await().atMost(Duration.ofSeconds(60)).until(() -> !Register.ids(Register.search(host.citizen(), "cykelvägar"))
                .isEmpty());
        chromium = Chromium.open(host);
    }

    @AfterAll
    void close() throws Exception {
        chromium.close();
        host.close();
    }

    static Stream<Arguments> pages() {
        return Arrays.stream(Shown.values())
                .flatMap(shown -> Arrays.stream(Look.values()).map(look -> Arguments.of(shown, look)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aMainPageLooksAsItsKeptPicturesInBothColourSchemes(Shown shown, Look look) {
        try (BrowserContext window = window(look)) {
            Page page = shown.open(this, window);
            assertAll(Arrays.stream(Theme.values()).map(theme -> () -> {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme.scheme));
                KeptPictures.compare(name(shown, look, theme), pictureOf(page));
            }));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"START", "DAY"})
    void aPartThatHasMovedByALineIsNoticed(Shown shown) {
        assertThat(changed(shown, "document.querySelector('main h1').style.marginBottom = '3rem'"))
                .isGreaterThan(KeptPictures.TOLERANCE);
    }

    @ParameterizedTest
    @EnumSource(names = {"START", "DAY"})
    void aMissingPartIsNoticed(Shown shown) {
        assertThat(changed(shown, "document.querySelector('main h1').style.visibility = 'hidden'"))
                .isGreaterThan(KeptPictures.TOLERANCE);
    }

    @Test
    void aMissingButtonIsNoticed() {
        assertThat(changed(Shown.START, "document.querySelector('main form button').style.visibility = 'hidden'"))
                .isGreaterThan(KeptPictures.TOLERANCE);
    }

    @ParameterizedTest
    @EnumSource(names = {"START", "DAY"})
    void aWrongColourSchemeIsNoticed(Shown shown) {
        assertThat(changed(
                        shown,
                        "document.documentElement.style.colorScheme = 'dark';"
                                + "document.body.style.background = '#111614'"))
                .isGreaterThan(KeptPictures.TOLERANCE);
    }

    @ParameterizedTest
    @EnumSource(names = {"START", "DAY"})
    void lettersDrawnALittleHeavierAreNoDifference(Shown shown) {
        assertThat(changed(shown, "document.documentElement.style.webkitTextStroke = '0.2px'"))
                .isLessThanOrEqualTo(KeptPictures.TOLERANCE);
    }

    @Test
    @DisabledIfSystemProperty(named = KeptPictures.UPDATE, matches = "true")
    void aPictureIsKeptOfEveryMainPageAndOfNothingElse() throws IOException {
        List<String> expected = pages().map(Arguments::get)
                .flatMap(page ->
                        Arrays.stream(Theme.values()).map(theme -> name((Shown) page[0], (Look) page[1], theme)))
                .sorted()
                .toList();

        assertThat(KeptPictures.names()).isEqualTo(expected);
        assertThat(KeptPictures.bytes()).isLessThan(MOST_BYTES);
    }

    /** How unlike itself a page becomes by a change of it. */
    private double changed(Shown shown, String script) {
        try (BrowserContext window = window(Look.DESK)) {
            Page page = shown.open(this, window);
            Picture before = pictureOf(page);
            page.evaluate(script);
            return before.unlike(pictureOf(page));
        }
    }

    private BrowserContext window(Look look) {
        return chromium.workspaceWindow(look.width, ColorScheme.LIGHT, "sv");
    }

    private static Picture pictureOf(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("document.activeElement?.blur()");
        page.evaluate(SAME_FONT);
        page.evaluate(SAME_ANY_DAY);
        return Picture.of(page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED)));
    }

    private static String name(Shown shown, Look look, Theme theme) {
        return (shown + "-" + look + "-" + theme).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Page workspace(BrowserContext window, String user, String place, String awaited) {
        Page page = chromium.workspace(window, user, place);
        page.locator(awaited).first().waitFor();
        return page;
    }

    /** Where a page is seen. */
    enum Look {
        DESK(1280),
        TELEPHONE(360);

        private final int width;

        Look(int width) {
            this.width = width;
        }
    }

    /** In which colours a page is seen. */
    enum Theme {
        LIGHT(ColorScheme.LIGHT),
        DARK(ColorScheme.DARK);

        private final ColorScheme scheme;

        Theme(ColorScheme scheme) {
            this.scheme = scheme;
        }
    }

    /** The main pages, each with how to come to it. */
    enum Shown {
        START {
            @Override
            Page open(ScreenshotsTest test, BrowserContext window) {
                return test.chromium.show(window, "/diarium");
            }
        },
        RESULTS {
            @Override
            Page open(ScreenshotsTest test, BrowserContext window) {
                return test.chromium.show(window, "/diarium/sok?q=cykelv%C3%A4gar");
            }
        },
        CASE {
            @Override
            Page open(ScreenshotsTest test, BrowserContext window) {
                return test.chromium.show(window, test.casePath.replace("/api/cases", "/arende"));
            }
        },
        READING {
            @Override
            Page open(ScreenshotsTest test, BrowserContext window) {
                return test.chromium.show(window, "/diarium/handling/" + test.record);
            }
        },
        MEETING {
            @Override
            Page open(ScreenshotsTest test, BrowserContext window) {
                return test.chromium.show(window, "/diarium/sammantrade/RS/" + test.summoned);
            }
        },
        ABOUT {
            @Override
            Page open(ScreenshotsTest test, BrowserContext window) {
                return test.chromium.show(window, "/diarium/om");
            }
        },
        LOG_IN {
            @Override
            Page open(ScreenshotsTest test, BrowserContext window) {
                Page page = test.chromium.workspace(window, "/");
                page.locator("input[name=password]").waitFor();
                return page;
            }
        },
        DAY {
            @Override
            Page open(ScreenshotsTest test, BrowserContext window) {
                return test.workspace(window, REGISTRAR, "/", "#page .line");
            }
        },
        REGISTRATION {
            @Override
            Page open(ScreenshotsTest test, BrowserContext window) {
                Page page = test.workspace(window, REGISTRAR, "/registrera", "#arrivals-files");
                page.locator("#arrivals-files").setInputFiles(LETTER);
                page.locator(".register-form").waitFor();
                return page;
            }
        },
        WORKSPACE_CASE {
            @Override
            Page open(ScreenshotsTest test, BrowserContext window) {
                return test.workspace(
                        window, REGISTRAR, test.casePath.replace("/diarium/api/cases", "/arenden"), "#part-facts");
            }
        },
        MEETING_BUILDER {
            @Override
            Page open(ScreenshotsTest test, BrowserContext window) {
                return test.workspace(window, REGISTRAR, "/sammantraden/RS/" + test.planned, ".agenda li");
            }
        },
        READING_ROOM {
            @Override
            Page open(ScreenshotsTest test, BrowserContext window) {
                return test.workspace(
                        window,
                        "ledamot",
                        "/mina-sammantraden/RS/" + test.summoned + "/handling-" + test.record,
                        "dia-pdf-page[data-drawn]");
            }
        };

        private static final FilePayload LETTER =
                new FilePayload(Letter.TEXT.filename(), Letter.TEXT.mediaType(), Letter.TEXT.bytes());

        abstract Page open(ScreenshotsTest test, BrowserContext window);
    }
}
