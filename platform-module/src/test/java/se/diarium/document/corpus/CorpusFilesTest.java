package se.diarium.document.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.document.parser.ExtractionSettings;
import se.diarium.document.parser.PipesTextExtractor;
import se.diarium.document.text.Attachment;
import se.diarium.document.text.ExtractedText;

class CorpusFilesTest {

    private static PipesTextExtractor extractor;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        extractor = new PipesTextExtractor(
                new ExtractionSettings(60, 256, 1, 1_000_000, 50, 10), ZoneId.of("Europe/Stockholm"));
    }

    @AfterAll
    static void stop() throws IOException {
        extractor.close();
    }

    static Stream<Corpus.Item> items() {
        return Corpus.items().stream();
    }

    private ExtractedText read(String name) throws Exception {
        return extractor.extract(CorpusFiles.write(folder, name), name);
    }

    @Test
    void thereAreAtLeastSixtyDocumentsAndAThirdIsHeldOut() {
        List<Corpus.Item> items = Corpus.items();

        assertThat(items).hasSizeGreaterThanOrEqualTo(60);
        assertThat(items.stream().filter(Corpus.Item::held)).hasSizeBetween(items.size() / 3 - 1, items.size() / 3 + 1);
    }

    /** Pages that were scanned are all there is no text of; what they say in the source is for the reader of the source. */
    @ParameterizedTest
    @MethodSource("items")
    void whatWasScannedIsKnownAsSuchAndEverythingElseIsRead(Corpus.Item item) throws Exception {
        ExtractedText read = read(item.file());

        List<String> expected =
                switch (item.expected().get("scan")) {
                    case "" -> List.of();
                    case "all" -> List.of(ExtractedText.WHOLE_FILE);
                    default -> List.of(ExtractedText.PAGE + item.expected().get("scan"));
                };
        assertThat(read.own().unread()).isEqualTo(expected);
        assertThat(read.attachments()).allMatch(part -> part.problem().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("mails")
    void theAttachmentsOfAMailAreToldFromItsLayout(String name, List<String> attachments) throws Exception {
        ExtractedText mail = read(name);

        assertThat(mail.attachments()).extracting(Attachment::filename).containsExactlyElementsOf(attachments);
        assertThat(mail.own().text()).doesNotContain("logo.png");
    }

    static Stream<Arguments> mails() {
        return Stream.of(
                Arguments.of("mejl-remiss-trafikverket.eml", List.of("Missiv vag 86.pdf", "Bilaga tidplan.xlsx")),
                Arguments.of("mejl-winmail.eml", List.of("Yttrande över cykelplan.odt", "Tidplan väg 86.xlsx")),
                Arguments.of("mejl-msg-leverantor.msg", List.of("Intyg ISO 14001.pdf")),
                Arguments.of("mejl-journalist.eml", List.of()));
    }

    @Test
    void aScannedAttachmentIsAPartOfTheMailThatWasNotRead() throws Exception {
        ExtractedText mail = read("mejl-tomt-amne.eml");

        assertThat(mail.unread()).containsExactly(ExtractedText.ATTACHMENT + "Scan_20260819.pdf");
    }

    @Test
    void theTimesOfAMailAreThoseOfTheRegionsClocks() throws Exception {
        ExtractedText mail = read("mejl-remiss-trafikverket.eml");

        assertThat(mail.text()).contains("Date: 2026-03-13 00:40").contains("Received: 2026-03-13 00:41");
    }

    @Test
    void aPlaceInTheTextIsOnAPage() throws Exception {
        ExtractedText report = read("arsrapport-folktandvard.pdf");

        assertThat(report.pages().at(report.text().indexOf("Innehåll"))).hasValue(2);
        assertThat(report.pages().at(report.text().indexOf("Produktion och tillgänglighet\n")))
                .hasValue(2);
        assertThat(report.pages().at(report.text().indexOf("Kliniken i Granåsen")))
                .hasValue(3);
    }
}
