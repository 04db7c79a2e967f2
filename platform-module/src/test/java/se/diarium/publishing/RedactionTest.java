package se.diarium.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.RunningRegister;
import se.diarium.document.page.Box;
import se.diarium.document.page.Cover;
import se.diarium.document.page.PdfPages;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.TextExtractor;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.Direction;
import se.diarium.register.FieldError;
import se.diarium.register.IncomingFile;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NewRecord;
import se.diarium.register.NotFoundException;
import se.diarium.register.Publication;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.Registering;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;

/** One person covers what is found in a file or lets it out, another one confirms it; citizens get the copy alone. */
class RedactionTest {

    private static final String NUMBER = "811228-9874";
    private static final Duration SOON = Duration.ofSeconds(15);

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);
    private final Publisher publisher = register.bean("diarium.publisher", Publisher.class);
    private final Redactions redactions = register.bean("diarium.redactions", Redactions.class);
    private final PublicRegister open = register.bean("diarium.publicRegister", PublicRegister.class);
    private final SearchIndex publicIndex = register.bean("diarium.publicIndex", SearchIndex.class);
    private final String word = "ord" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @TempDir
    Path folder;

    private RecordFile record(String... lines) throws Exception {
        return record(Matrix.getTranslateInstance(72, 700), lines);
    }

    private RecordFile record(Matrix start, String... lines) throws Exception {
        Path file = folder.resolve("ansokan.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < lines.length; i++) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.setTextMatrix(
                            Matrix.getTranslateInstance(0, -14 * i).multiply(start));
                    content.showText(lines[i]);
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
        ExtractedText text =
                register.bean("diarium.textExtractor", TextExtractor.class).extract(file, "ansokan.pdf");
        IncomingFile incoming = new IncomingFile(
                "ansokan.pdf", file, text.mimetype(), text.pagedText(), text.metadata(), text.unread());
        return register.as(
                RunningRegister.REGISTRAR,
                () -> records.add(
                        registering.aCase("Ansökan").diarienummer(),
                        new NewRecord(
                                "Ansökan", null, "letter", Direction.RECEIVED, null, null, null, null, null, null),
                        incoming));
    }

    private <T> T outside(String user, Function<Redactions, T> work) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(user);
            return work.apply(redactions);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    private PublicationState state(String user, RecordFile record) {
        outside(user, work -> {
            work.prepare(record.id());
            return null;
        });
        return register.as(user, () -> redactions.state(record.id()));
    }

    private void coverAll(String user, RecordFile record) {
        List<CoverMark> covers = state(user, record).findings().stream()
                .flatMap(finding -> finding.places().stream()
                        .map(box -> new CoverMark(
                                new Cover(finding.page(), box), finding.id(), CoverReason.PERSONAL_NUMBER, null)))
                .toList();
        register.as(user, () -> redactions.keep(record.id(), covers, List.of()));
    }

    private void send(String user, RecordFile record) {
        try (RedactedCopy copy = outside(user, work -> copy(work, record, true))) {
            register.as(user, () -> redactions.send(record.id(), copy));
        }
    }

    private static RedactedCopy copy(Redactions work, RecordFile record, boolean complete) {
        try {
            return work.copy(record.id(), complete);
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private Publication confirm(String user, RecordFile record) {
        return register.as(user, () -> redactions.confirm(record.id()));
    }

    private static String text(InputStream pdf) {
        try (pdf;
                PDDocument document = Loader.loadPDF(pdf.readAllBytes())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> events(RecordFile record) {
        return register.bean("diarium.jdbc", JdbcTemplate.class)
                .queryForList(
                        "SELECT event_type FROM dia_event WHERE node_id = ? ORDER BY event_sequence",
                        String.class,
                        record.id());
    }

    @Test
    void aFindingIsToldWithItsPlaceOnThePage() throws Exception {
        RecordFile record = record("Ansökan om " + word, "Sökande " + NUMBER);

        PublicationState state = state(RunningRegister.HANDLER, record);

        assertThat(state.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("page-1-1");
            assertThat(finding.kind()).isEqualTo(FindingKind.PERSONAL_NUMBER);
            assertThat(finding.page()).isEqualTo(1);
            assertThat(finding.places()).hasSize(1);
            assertThat(finding.error().args().toString())
                    .contains("811228-****")
                    .doesNotContain("9874");
        });
        assertThat(state.pages()).hasSize(1);
        assertThat(state.inSecretariat()).isFalse();
        assertThat(state.mayPublish()).isFalse();
    }

    @Test
    void aNumberWrittenUpThePageIsFoundAndKeepsTheRecordIn() throws Exception {
        RecordFile record = record(Matrix.getRotateInstance(Math.PI / 2, 300, 400), "Sökande " + NUMBER);

        PublicationState state = state(RunningRegister.REGISTRAR, record);

        assertThat(state.findings()).extracting(Finding::id).containsExactly("page-1-1");
        assertThat(state.mayPublish()).isFalse();
        assertThat(refusal(record)).containsExactly("publication.personalNumber");
    }

    @Test
    void aWayToReachSomebodyIsToldWithItsPlaceAndKeepsNothingIn() throws Exception {
        RecordFile record = record("Hej, ring 070-174 06 05", "eller skriv till ulla.ek@mejl.example");

        PublicationState state = state(RunningRegister.REGISTRAR, record);

        assertThat(state.findings())
                .extracting(Finding::id, Finding::kind)
                .containsExactly(
                        tuple("contact-page-1-1", FindingKind.TELEPHONE), tuple("contact-page-1-2", FindingKind.EMAIL));
        assertThat(state.findings()).allMatch(finding -> finding.places().size() == 1);
        assertThat(state.mayPublish()).isTrue();
        assertThat(refusal(record)).isEmpty();
    }

    @Test
    void aNumberHasTheSameNameWhateverElseIsFound() throws Exception {
        RecordFile record = record("Ring 070-174 06 05", "Sökande " + NUMBER + ", ulla.ek@mejl.example");

        assertThat(state(RunningRegister.REGISTRAR, record).findings())
                .extracting(Finding::id)
                .containsExactly("contact-page-1-1", "page-1-1", "contact-page-1-2");
    }

    @Test
    void whatStandsBesideAWayToReachSomebodyDoesNotTellTheLastDigitsOfANumber() throws Exception {
        RecordFile record = record("Sökande " + NUMBER + ", ulla.ek@mejl.example");

        assertThat(state(RunningRegister.REGISTRAR, record).findings())
                .extracting(finding -> finding.error().args().toString())
                .allSatisfy(told -> assertThat(told).contains("811228-****").doesNotContain("9874"));
    }

    @Test
    void aWayToReachSomebodyIsLeftWithoutAReasonAndWithoutASecondPerson() throws Exception {
        RecordFile record = record("Ring 070-174 06 05");
        state(RunningRegister.REGISTRAR, record);
        FindingRelease left = new FindingRelease("contact-page-1-1", null);
        register.as(RunningRegister.REGISTRAR, () -> redactions.keep(record.id(), List.of(), List.of(left)));

        assertThat(state(RunningRegister.REGISTRAR, record).draft().releases())
                .extracting(FindingRelease::finding)
                .containsExactly("contact-page-1-1");
        assertThatThrownBy(() -> send(RunningRegister.REGISTRAR, record))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(codes(refused))
                        .containsExactly("publication.nothingToRelease"));
        assertThat(refusal(record)).isEmpty();
    }

    @Test
    void aCoveredWayToReachSomebodyIsNowhereInWhatCitizensGet() throws Exception {
        RecordFile record = record("Ring 070-174 06 05", "eller skriv till ulla.ek@mejl.example");
        coverAll(RunningRegister.REGISTRAR, record);
        send(RunningRegister.REGISTRAR, record);
        confirm(RunningRegister.SECRETARY, record);

        assertThat(open.publishedRecord(record.id()).orElseThrow().text())
                .contains("eller skriv till")
                .doesNotContain("174", "ulla.ek");
    }

    @Test
    void aCoveredNumberIsNowhereInWhatCitizensGet() throws Exception {
        RecordFile record = record("Ansökan om " + word, "Sökande " + NUMBER + " begär plats");
        coverAll(RunningRegister.REGISTRAR, record);
        send(RunningRegister.REGISTRAR, record);

        Publication publication = confirm(RunningRegister.SECRETARY, record);

        assertThat(publication.redacted()).isTrue();
        assertThat(publication.publishedBy()).isEqualTo(RunningRegister.SECRETARY);
        assertThat(open.publishedRecord(record.id()).orElseThrow().text())
                .contains(word, "begär plats")
                .doesNotContain("811228", "9874");
        PublishedFile file = open.file(record.id()).orElseThrow();
        assertThat(text(file.content().getContentInputStream()))
                .contains(word, "begär plats")
                .doesNotContain("811228", "9874");
    }

    @Test
    void aCoveredWordIsFoundByNoCitizen() throws Exception {
        String covered = "hemlig" + word;
        RecordFile record = record("Ansökan om " + word, covered, "begär plats");
        Box place = register.bean("diarium.pdfPages", PdfPages.class).read(folder.resolve("ansokan.pdf")).stream()
                .flatMap(page ->
                        page
                                .places(
                                        page.text().indexOf(covered),
                                        page.text().indexOf(covered) + covered.length())
                                .stream())
                .findFirst()
                .orElseThrow();
        CoverMark mark = new CoverMark(new Cover(1, place), null, CoverReason.OTHER_PERSONAL, null);
        state(RunningRegister.REGISTRAR, record);
        register.as(RunningRegister.REGISTRAR, () -> redactions.keep(record.id(), List.of(mark), List.of()));
        send(RunningRegister.REGISTRAR, record);
        confirm(RunningRegister.SECRETARY, record);

        await().atMost(SOON)
                .until(() -> publicIndex.search(SearchRequest.of(word)).total() == 1);
        assertThat(publicIndex.search(SearchRequest.of(covered)).total()).isZero();
    }

    @Test
    void theFileItselfIsNotChanged() throws Exception {
        RecordFile record = record("Sökande " + NUMBER);
        byte[] before = bytes(record);
        coverAll(RunningRegister.REGISTRAR, record);
        send(RunningRegister.REGISTRAR, record);
        confirm(RunningRegister.SECRETARY, record);

        assertThat(bytes(record)).isEqualTo(before);
    }

    private byte[] bytes(RecordFile record) {
        return register.as(RunningRegister.REGISTRAR, () -> {
            ContentReader content = records.content(record.id());
            try (InputStream in = content.getContentInputStream()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void nobodyConfirmsWhatTheyPreparedThemselves() throws Exception {
        RecordFile record = record("Sökande " + NUMBER);
        coverAll(RunningRegister.REGISTRAR, record);
        send(RunningRegister.REGISTRAR, record);

        assertThat(state(RunningRegister.REGISTRAR, record).mayConfirm()).isFalse();
        assertThat(state(RunningRegister.SECRETARY, record).mayConfirm()).isTrue();
        assertThatThrownBy(() -> confirm(RunningRegister.REGISTRAR, record))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(codes(refused))
                        .containsExactly("publication.preparedByYourself"));
        assertThatThrownBy(() -> confirm(RunningRegister.HANDLER, record)).isInstanceOf(AccessDeniedException.class);
    }

    private static List<String> codes(InvalidInputException refused) {
        return refused.errors().stream().map(FieldError::code).toList();
    }

    @Test
    void everythingFoundIsCoveredOrReleasedBeforeItIsSent() throws Exception {
        RecordFile record = record("Sökande " + NUMBER, "Barn 811228-9874");
        Finding first = state(RunningRegister.REGISTRAR, record).findings().get(0);
        CoverMark mark =
                new CoverMark(new Cover(1, first.places().get(0)), first.id(), CoverReason.PERSONAL_NUMBER, null);
        register.as(RunningRegister.REGISTRAR, () -> redactions.keep(record.id(), List.of(mark), List.of()));

        assertThatThrownBy(() -> send(RunningRegister.REGISTRAR, record))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly("page-1-2"));
        register.as(
                RunningRegister.REGISTRAR,
                () -> redactions.keep(
                        record.id(), List.of(mark), List.of(new FindingRelease("page-1-2", "Påhittat nummer"))));
        send(RunningRegister.REGISTRAR, record);
        confirm(RunningRegister.SECRETARY, record);

        assertThat(open.publishedRecord(record.id()).orElseThrow().text()).containsOnlyOnce(NUMBER);
    }

    @Test
    void whatIsReleasedAloneGoesOutAsItIsWhenSomebodyElseConfirmsIt() throws Exception {
        RecordFile record = record("Sökande " + NUMBER);
        state(RunningRegister.REGISTRAR, record);
        register.as(
                RunningRegister.REGISTRAR,
                () -> redactions.keep(
                        record.id(), List.of(), List.of(new FindingRelease("page-1-1", "Avlidet statsråd"))));
        send(RunningRegister.REGISTRAR, record);

        assertThat(confirm(RunningRegister.SECRETARY, record).redacted()).isFalse();
        assertThat(open.publishedRecord(record.id()).orElseThrow().text()).contains(NUMBER);
    }

    @Test
    void whatIsMarkedToBeCoveredIsNotPublishedAsItIsByMistake() throws Exception {
        RecordFile record = record("Sökande Ulla Ek, sjuk sedan i våras");
        state(RunningRegister.REGISTRAR, record);
        CoverMark name = new CoverMark(new Cover(1, new Box(0.1, 0.1, 0.5, 0.1)), null, CoverReason.HEALTH, null);
        register.as(RunningRegister.REGISTRAR, () -> redactions.keep(record.id(), List.of(name), List.of()));

        assertThat(refusal(record)).containsExactly("publication.covers");
        send(RunningRegister.REGISTRAR, record);
        assertThat(refusal(record)).containsExactly("publication.prepared");
        confirm(RunningRegister.SECRETARY, record);
        assertThat(open.publishedRecord(record.id()).orElseThrow().text()).doesNotContain("Ulla");
    }

    private List<String> refusal(RecordFile record) {
        try {
            register.as(RunningRegister.SECRETARY, () -> publisher.publish(record.id()));
            return List.of();
        } catch (InvalidInputException refused) {
            return codes(refused);
        }
    }

    @Test
    void whatWaitsIsChangedAfterItWasTakenBackAndTheHistoryKnows() throws Exception {
        RecordFile record = record("Sökande " + NUMBER);
        coverAll(RunningRegister.REGISTRAR, record);
        send(RunningRegister.REGISTRAR, record);

        assertThatThrownBy(() -> coverAll(RunningRegister.REGISTRAR, record)).isInstanceOf(ConflictException.class);
        assertThat(text(waiting(record))).doesNotContain("811228");
        register.as(RunningRegister.SECRETARY, () -> redactions.sendBack(record.id(), "Ett namn till"));
        coverAll(RunningRegister.REGISTRAR, record);
        send(RunningRegister.REGISTRAR, record);
        confirm(RunningRegister.SECRETARY, record);

        assertThat(events(record))
                .containsSubsequence(
                        "PUBLICATION_PREPARED", "PUBLICATION_SENT_BACK", "PUBLICATION_PREPARED", "PUBLISHED");
    }

    private InputStream waiting(RecordFile record) {
        return register.as(
                RunningRegister.SECRETARY,
                () -> redactions.covered(record.id()).orElseThrow().bytes().get());
    }

    @Test
    void whatCitizensWouldSeeIsTheSameWhenItIsConfirmedAsWhenItWasPrepared() throws Exception {
        RecordFile record = record("Sökande " + NUMBER);
        coverAll(RunningRegister.REGISTRAR, record);
        send(RunningRegister.REGISTRAR, record);
        register.as(RunningRegister.REGISTRAR, () -> register.bean("NodeService", NodeService.class)
                .setProperty(
                        new NodeRef("workspace://SpacesStore/" + record.id()),
                        DiariumModel.PROP_PUBLIC_TITLE,
                        "Ansökan av Ulla Ek"));

        assertThatThrownBy(() -> confirm(RunningRegister.SECRETARY, record))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(codes(refused))
                        .containsExactly("publication.changedSincePrepared"));
    }

    @Test
    void whatIsWithdrawnIsGone() throws Exception {
        RecordFile record = record("Sökande " + NUMBER + " om " + word);
        coverAll(RunningRegister.REGISTRAR, record);
        send(RunningRegister.REGISTRAR, record);
        confirm(RunningRegister.SECRETARY, record);

        register.as(RunningRegister.REGISTRAR, () -> publisher.withdraw(record.id(), "Fel"));

        assertThat(open.file(record.id())).isEmpty();
        assertThat(open.publishedRecord(record.id())).isEmpty();
        assertThat(refusal(record)).containsExactly("publication.covers", "publication.personalNumber");
        register.as(RunningRegister.SECRETARY, () -> assertThat(redactions.covered(record.id()))
                .isEmpty());
    }

    @Test
    void aMarkThatCannotBeIsNamed() throws Exception {
        RecordFile record = record("Sökande " + NUMBER);
        state(RunningRegister.REGISTRAR, record);
        List<CoverMark> wrong = List.of(
                new CoverMark(new Cover(2, new Box(0.1, 0.1, 0.1, 0.1)), null, CoverReason.HEALTH, null),
                new CoverMark(new Cover(1, new Box(0.9, 0.1, 0.2, 0.1)), null, CoverReason.HEALTH, null),
                new CoverMark(new Cover(1, new Box(0.1, 0.1, 0.1, 0)), null, CoverReason.HEALTH, null),
                new CoverMark(new Cover(1, new Box(0.1, 0.1, 0.1, 0.1)), "page-9-9", CoverReason.HEALTH, null),
                new CoverMark(new Cover(1, new Box(0.1, 0.1, 0.1, 0.1)), null, CoverReason.SECRECY, null));

        assertThatThrownBy(() -> register.as(
                        RunningRegister.REGISTRAR,
                        () -> redactions.keep(record.id(), wrong, List.of(new FindingRelease("page-1-1", null)))))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly(
                                "covers[0].page",
                                "covers[1].width",
                                "covers[2].height",
                                "covers[3].finding",
                                "covers[4].ground",
                                "releases[0].reason"));
    }

    @Test
    void inAFileWithoutPagesFindingsAreToldByTheirTextAndNothingIsCovered() {
        RecordFile record = registering.aRecord(registering.aCase("Ärende").diarienummer(), "Brev", "Ring " + NUMBER);

        PublicationState state = state(RunningRegister.REGISTRAR, record);

        assertThat(state.pages()).isEmpty();
        assertThat(state.findings()).extracting(Finding::id).containsExactly("text-1");
        CoverMark mark = new CoverMark(new Cover(1, new Box(0, 0, 1, 1)), null, CoverReason.HEALTH, null);
        assertThatThrownBy(() -> register.as(
                        RunningRegister.REGISTRAR, () -> redactions.keep(record.id(), List.of(mark), List.of())))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(codes(refused))
                        .containsExactly("publication.noPages"));
    }

    @Test
    void theMarksAndTheCopyAreForTheSecretariatAlone() throws Exception {
        RecordFile record = record("Sökande " + NUMBER);

        assertThatThrownBy(() -> coverAll(RunningRegister.HANDLER, record)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outside(RunningRegister.HANDLER, work -> copy(work, record, false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> state(RunningRegister.STRANGER, record)).isInstanceOf(NotFoundException.class);
    }
}
