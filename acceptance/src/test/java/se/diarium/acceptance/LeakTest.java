package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.acceptance.LeakTable.Cell;
import se.diarium.acceptance.LeakTable.Meeting;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/**
 * Whatever is hidden, tried by every user and by nobody, by every way out: hits, totals, facets, quotations, orders, completions, other
 * spellings, similar documents, pages, lists and feeds.
 */
@ExtendWith(Host.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class LeakTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String NOBODY = "nobody";
    private static final int ASKED_EACH = 41;

    /** Public cases whose numbers are taken for the one asked for: they follow from that number, whatever hides behind it. */
    private static final Pattern OFFERED = Pattern.compile(
            "<h2>(?:Menade du|Did you mean)[^<]*</h2>\\s*<ul class=\"advice\">.*?</ul>\\s*", Pattern.DOTALL);

    private final Host host;
    private final LeakTable table = LeakTable.read();
    private final Map<String, WaysOut> ways = new HashMap<>();
    private HiddenThings things;

    LeakTest(Host host) {
        this.host = host;
    }

    @BeforeAll
    void hide() {
        things = new HiddenThings(host);
        String last = Register.published(
                host.as("registrator"),
                Register.path(Register.registered(host.as("registrator"), Register.newCase("RS", "Sist av allt"))),
                "Sist av allt");
        await().atMost(PATIENCE)
                .until(() -> Register.found(host.citizen(), "\"sist av allt\"").contains(last));
    }

    @Test
    void theTableHasEverythingThatIsHidden() {
        assertThat(table.things()).containsExactly(Hidden.values());
    }

    Stream<Cell> cells() {
        return table.cells();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isMetAsTheTableSays(Cell cell) {
        String word = things.word(cell.thing());
        WaysOut out = ways.computeIfAbsent(
                cell.user(), user -> new WaysOut(user(user), user.equals(NOBODY), things.addresses()));

        if (cell.expected() == Meeting.SEARCH) {
            assertThat(out.ofSearch(word)).as("the search").isNotEmpty();
        } else {
            assertThat(out.ofSearch(word)).as("the search").isEmpty();
        }
        if (cell.expected() == Meeting.NOWHERE) {
            assertThat(out.ofPages(word)).as("pages, lists and feeds").isEmpty();
        }
        if (cell.expected() == Meeting.PAGES) {
            assertThat(out.ofPages(word)).as("pages, lists and feeds").isNotEmpty();
        }
    }

    /** A secret case that somebody handles whom nobody tries here, with a record. */
    private record Secret(String path, String number, String record) {}

    private Secret secret(String title) {
        Map<String, Object> given = new HashMap<>(Register.newCase("HSN", title));
        given.put("handler", "admin");
        given.put("secrecy", Map.of("chapter", 21, "section", 7));
        JsonNode file = Register.registered(host.as("registrator"), given);
        String record = Register.addRecord(host.as("registrator"), Register.path(file), Letter.TEXT, title, "RECEIVED")
                .expect(201)
                .json()
                .path("id")
                .asText();
        return new Secret(Register.path(file), file.path("diarienummer").asText(), record);
    }

    private static String missingBeside(String path) {
        return path.replaceFirst("/[0-9]+/([0-9]{4})$", "/999999/$1");
    }

    @Test
    void whatIsHiddenIsAnsweredAsWhatIsNotThere() {
        Secret secret = secret("Finns men syns inte");
        String nowhere = UUID.randomUUID().toString();
        String page = secret.path().replace("/api/cases", "/arende");
        DiariumClient member = host.as("ledamot");
        DiariumClient handler = host.as("handlaggare");

        for (String format : List.of("", "?format=json", "?lang=en")) {
            same(host.citizen(), page + format, missingBeside(page) + format);
            same(
                    host.citizen(),
                    "/diarium/handling/" + secret.record() + format,
                    "/diarium/handling/" + nowhere + format);
        }
        same(host.citizen(), "/diarium/handling/" + secret.record() + "/fil", "/diarium/handling/" + nowhere + "/fil");
        for (DiariumClient user : List.of(member, handler)) {
            same(user, secret.path(), missingBeside(secret.path()));
            for (String more : List.of("", "/content", "/similar")) {
                same(user, "/diarium/api/records/" + secret.record() + more, "/diarium/api/records/" + nowhere + more);
            }
        }
    }

    private static void same(DiariumClient user, String hidden, String missing) {
        assertThat(told(user.get(hidden), hidden)).isEqualTo(told(user.get(missing), missing));
    }

    /** Status, headers but those of the moment and of the address, and body, with what was asked for taken out. */
    private static String told(Answer answer, String address) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers().map());
        List.of("Date", "ETag", "Content-Length").forEach(headers::remove);
        String asked = address.replaceFirst("(/fil|/content|/similar)?(\\?.*)?$", "")
                .replaceFirst(".*/(records|handling|HSN)/", "");
        String text = OFFERED.matcher(answer.text()).replaceAll("");
        return answer.status() + " " + headers + " " + text.replace(asked, "…").replace(asked.replace("/", "%2F"), "…");
    }

    @Test
    void whatIsHiddenIsNotOfferedWhereANumberBesideItIsAskedFor() {
        Secret secret = secret("Finns men ingen leds dit");
        String beside = secret("Finns bredvid").path().replace("/api/cases", "/arende");
        String number = secret.path().replaceFirst(".*/cases", "/arende");

        for (String lang : List.of("", "?lang=en")) {
            assertThat(host.citizen().get(beside + lang).expect(404).text())
                    .contains("/begaran")
                    .doesNotContain(number);
        }
    }

    @Test
    void whatIsHiddenIsAnsweredAboutAsFastAsWhatIsNotThere() {
        String hidden = secret("Finns men tar ingen tid").path().replace("/api/cases", "/arende");
        String missing = missingBeside(hidden);
        DiariumClient citizen = host.citizen();
        citizen.get(hidden).expect(404);
        citizen.get(missing).expect(404);
        List<Long> ofHidden = new ArrayList<>();
        List<Long> ofMissing = new ArrayList<>();
        for (int i = 0; i < ASKED_EACH; i++) {
            ofMissing.add(nanosOf(citizen, missing));
            ofHidden.add(nanosOf(citizen, hidden));
        }

        assertThat(median(ofHidden))
                .as("nanoseconds, beside %d for what is not there", median(ofMissing))
                .isLessThan(5 * median(ofMissing) + Duration.ofMillis(50).toNanos());
    }

    private static long nanosOf(DiariumClient citizen, String address) {
        long started = System.nanoTime();
        citizen.get(address);
        return System.nanoTime() - started;
    }

    private static long median(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() / 2);
    }

    @ParameterizedTest
    @CsvSource({"handlaggare, 0", "registrator, 1"})
    void whatComesInIsSaidToBelongToASecretCaseForThoseAloneWhoMayReadIt(String user, int proposed) {
        Secret secret = secret("Anmälan om vårdskada på mottagningen i Norrvik");
        String mail = "From: Bo Ek <bo@ek.example>\r\nTo: registrator@norrvidda.example\r\n"
                + "Subject: Anmälan om vårdskada på mottagningen i Norrvik [" + secret.number() + "]\r\n\r\nHej!\r\n";

        JsonNode read = host.as(user)
                .post(
                        "/diarium/api/intake",
                        new MultipartBody()
                                .file("file", "mejl.eml", "message/rfc822", mail.getBytes(StandardCharsets.UTF_8)))
                .expect(200)
                .json();

        assertThat(read.path("cases").findValuesAsText("diarienummer").stream().filter(secret.number()::equals))
                .hasSize(proposed);
    }

    private DiariumClient user(String name) {
        return name.equals(NOBODY) ? host.citizen() : host.as(name);
    }
}
