package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.application.client.DiariumClient;

/** How much is sent for each main public page, and how little when the reader has it already. */
@ExtendWith(Host.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PageWeightTest {

    private static final int MOST_BYTES = 60_000;
    private static final Pattern SHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">");
    private static final Pattern LOADED =
            Pattern.compile("<(?:script|img|iframe|link rel=\"stylesheet\")[^>]+(?:src|href)=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Host host;
    private final DiariumClient registrar;
    private String casePath;
    private String record;

    PageWeightTest(Host host) {
        this.host = host;
        this.registrar = host.as("registrator");
    }

    @BeforeAll
    void publishALetter() {
        String registered = Register.path(Register.registered(registrar, Register.newCase("RUN", "Vikten av en sida")));
        casePath = registered.replace("/api/cases", "/arende");
        record = Register.addRecord(registrar, registered, Letter.DOCX, "Brev om sidors vikt", "SENT")
                .expect(201)
                .json()
                .path("id")
                .asText();
        registrar
                .postJson("/diarium/api/records/" + record + "/publication", Map.of())
                .expect(201);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> Register.ids(Register.search(host.citizen(), "Brev om sidors vikt"))
                        .contains(record));
    }

    @AfterAll
    void withdraw() {
        registrar.delete("/diarium/api/records/" + record + "/publication?reason=prov");
    }

    Stream<String> pages() {
        return Stream.of(
                "/diarium",
                "/diarium/sok?q=plan",
                casePath,
                "/diarium/handling/" + record,
                "/diarium/sammantraden",
                "/diarium/postlista",
                "/diarium/anslagstavla",
                "/diarium/serier",
                "/diarium/om",
                "/diarium/tillganglighet",
                "/diarium/personuppgifter");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageAndItsStyleSheetAreSentCompressedInOneSmallParcelEach(String path) throws Exception {
        HttpResponse<byte[]> page = sent(host.address().resolve("/alfresco/s" + path), "");
        String html = host.citizen().get(path).expect(200).text();
        Matcher sheets = SHEET.matcher(html);
        int bytes = page.body().length;
        int sheetCount = 0;
        while (sheets.find()) {
            bytes += sent(host.address().resolve(sheets.group(1)), "").body().length;
            sheetCount++;
        }

        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(sheetCount).isEqualTo(1);
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsLoadedFromElsewhere(String path) {
        Matcher loaded = LOADED.matcher(host.citizen().get(path).expect(200).text());
        while (loaded.find()) {
            assertThat(loaded.group(1)).startsWith("/alfresco/diarium/");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageThatTheReaderHasIsNotSentAgain(String path) throws Exception {
        URI address = host.address().resolve("/alfresco/s" + path);
        String tag = sent(address, "").headers().firstValue("ETag").orElse("");

        HttpResponse<byte[]> again = sent(address, tag);

        assertThat(tag).isNotEmpty();
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    private HttpResponse<byte[]> sent(URI address, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip");
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return client.send(request.GET().build(), BodyHandlers.ofByteArray());
    }
}
