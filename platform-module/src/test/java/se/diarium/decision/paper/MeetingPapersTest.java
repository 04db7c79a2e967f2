package se.diarium.decision.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.DecisionInput;
import se.diarium.decision.meeting.ItemDecisions;
import se.diarium.decision.meeting.ItemInput;
import se.diarium.decision.meeting.ItemKind;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingInput;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.Meetings;
import se.diarium.publishing.Publisher;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.Direction;
import se.diarium.register.FieldError;
import se.diarium.register.LegalGround;
import se.diarium.register.Outcome;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.WorkingFiles;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Registering;

/** The papers of meetings as records, read back with other programs' libraries. Each test has years of its own. */
class MeetingPapersTest {

    private static final LegalGround GROUND = LegalGround.parse("21:1").orElseThrow();

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final Meetings meetings = register.bean("diarium.meetings", Meetings.class);
    private final Agendas agendas = register.bean("diarium.agendas", Agendas.class);
    private final ItemDecisions decisions = register.bean("diarium.itemDecisions", ItemDecisions.class);
    private final MeetingPapers papers = register.bean("diarium.meetingPapers", MeetingPapers.class);
    private final PaperFinder finder = register.bean("diarium.paperFinder", PaperFinder.class);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);

    private Meeting planned(String body, LocalDate day) {
        return register.as(
                RunningRegister.SECRETARY, () -> meetings.plan(new MeetingInput(body, day, "09:00", "Sal 1", null)));
    }

    private AgendaItem put(Meeting meeting, CaseFile file, String proposal, List<String> records) {
        String user = file.secrecy() == null ? RunningRegister.SECRETARY : RunningRegister.REGISTRAR;
        return register.as(
                user,
                () -> agendas.add(
                        meeting.key(), new ItemInput(ItemKind.CASE, null, file.diarienummer(), records, proposal)));
    }

    private void decide(Meeting meeting, AgendaItem item, String text) {
        register.as(
                RunningRegister.REGISTRAR,
                () -> decisions.decide(
                        meeting.key(),
                        item.id(),
                        new DecisionInput(Outcome.APPROVED, null, text, null, null, null, null, null)));
    }

    private void proceed(Meeting meeting, MeetingStatus... way) {
        for (MeetingStatus to : way) {
            register.as(RunningRegister.SECRETARY, () -> meetings.proceed(meeting.key(), to, null));
        }
    }

    private Paper make(Meeting meeting, PaperKind kind) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(RunningRegister.SECRETARY);
            return papers.make(meeting.key(), kind, null);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    private Paper found(Meeting meeting, AgendaItem item, PaperKind kind) {
        return register.asSystem(() ->
                finder.find(meeting.id(), item == null ? null : item.id(), kind).orElseThrow());
    }

    private RecordFile record(Paper paper) {
        return register.asSystem(() -> records.get(paper.recordId()));
    }

    private String pdf(Paper paper) {
        return register.asSystem(() -> {
            try (InputStream in = records.content(paper.recordId()).getContentInputStream();
                    PDDocument document = Loader.loadPDF(in.readAllBytes())) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String docx(Paper paper) {
        PaperDocuments documents = register.bean("diarium.paperDocuments", PaperDocuments.class);
        return register.asSystem(() -> {
            try (InputStream in = documents.content(paper.recordId()).getContentInputStream();
                    XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(in))) {
                return text.getText();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void aSummonsIsARecordOfTheMeetingsCaseAsPdfAndDocxWithTheAgenda() {
        Meeting meeting = planned("HSN", LocalDate.of(2015, 2, 3));
        CaseFile file = registering.aCase("Vårdcentral i Åre");
        put(meeting, file, "Nämnden godkänner planen.", null);

        proceed(meeting, MeetingStatus.SUMMONED);

        Paper summons = found(meeting, null, PaperKind.SUMMONS);
        RecordFile record = record(summons);
        assertThat(record.title()).isEqualTo("Kallelse till Hälso- och sjukvårdsnämndens sammanträde 2015-02-03");
        assertThat(record.mimetype()).isEqualTo("application/pdf");
        assertThat(register.asSystem(() -> cases.get(record.diarienummer())).title())
                .isEqualTo("Hälso- och sjukvårdsnämndens sammanträden 2015");
        for (String text : List.of(pdf(summons), docx(summons))) {
            assertThat(text)
                    .contains("3 februari 2015", "klockan 09:00", "Sal 1", "4. Vårdcentral i Åre")
                    .contains("Nämnden godkänner planen.", file.designation());
        }
    }

    @Test
    void meetingsOfABodyInAYearHaveOneCaseAndThoseOfAnotherYearAnother() {
        Meeting first = planned("AU", LocalDate.of(2016, 2, 3));
        Meeting second = planned("AU", LocalDate.of(2016, 3, 3));
        Meeting later = planned("AU", LocalDate.of(2015, 3, 3));
        for (Meeting meeting : List.of(first, second, later)) {
            proceed(meeting, MeetingStatus.SUMMONED);
        }

        assertThat(record(found(second, null, PaperKind.SUMMONS)).diarienummer())
                .isEqualTo(record(found(first, null, PaperKind.SUMMONS)).diarienummer())
                .isNotEqualTo(record(found(later, null, PaperKind.SUMMONS)).diarienummer());
    }

    @Test
    void minutesAreADraftUntilTheyAreApprovedAndThenARecordWithTheParagraphs() {
        Meeting meeting = planned("AU", LocalDate.of(2018, 2, 6));
        CaseFile file = registering.aCase("Budget");
        AgendaItem item = put(meeting, file, "Bifall.", null);
        proceed(meeting, MeetingStatus.SUMMONED);
        decide(meeting, item, "Nämnden fastställer budgeten.");

        proceed(meeting, MeetingStatus.HELD);

        Paper draft = found(meeting, null, PaperKind.MINUTES);
        assertThat(draft.recordId()).isNull();
        assertThat(draft.draftId()).isNotNull();

        proceed(meeting, MeetingStatus.MINUTES_APPROVED);

        Paper minutes = found(meeting, null, PaperKind.MINUTES);
        assertThat(record(minutes).kind()).isEqualTo("minutes");
        assertThat(pdf(minutes)).contains("§§ 1–4", "§ 4 Budget", "Bifall till förslaget.", "fastställer budgeten.");
        assertThat(register.asSystem(
                        () -> cases.get(record(minutes).diarienummer()).workingMaterial()))
                .isEmpty();
    }

    @Test
    void theRecordsOfAMeetingBeginWithTheBundleAndHaveNoDraftAndNoExtract() {
        Meeting meeting = planned("AU", LocalDate.of(2017, 2, 7));
        CaseFile file = registering.aCase("Med handling");
        String record =
                registering.aRecord(file.diarienummer(), "Skrivelse", "text").id();
        AgendaItem item = put(meeting, file, "Bifall.", List.of(record));
        proceed(meeting, MeetingStatus.SUMMONED);
        make(meeting, PaperKind.BUNDLE);
        decide(meeting, item, "Bifall.");

        proceed(meeting, MeetingStatus.HELD);
        List<Paper> held = register.asSystem(() -> finder.recordsOf(meeting.id()));
        proceed(meeting, MeetingStatus.MINUTES_APPROVED);
        List<Paper> approved = register.asSystem(() -> finder.recordsOf(meeting.id()));

        assertThat(held).extracting(Paper::kind).containsExactly(PaperKind.BUNDLE, PaperKind.SUMMONS);
        assertThat(approved)
                .extracting(Paper::kind)
                .containsExactly(PaperKind.BUNDLE, PaperKind.SUMMONS, PaperKind.MINUTES);
    }

    @Test
    void whatTheSecretaryWroteInTheDraftIsWhatIsRegistered() {
        Meeting meeting = planned("HSN", LocalDate.of(2019, 2, 5));
        proceed(meeting, MeetingStatus.SUMMONED, MeetingStatus.HELD);
        Paper draft = found(meeting, null, PaperKind.MINUTES);
        register.as(RunningRegister.SECRETARY, () -> {
            ContentService contents = register.bean("ContentService", ContentService.class);
            NodeRef file = Nodes.ref(draft.draftId());
            try (InputStream in =
                            contents.getReader(file, ContentModel.PROP_CONTENT).getContentInputStream();
                    XWPFDocument document = new XWPFDocument(in)) {
                document.createParagraph().createRun().setText("Tillägg av sekreteraren.");
                ContentWriter writer = contents.getWriter(file, ContentModel.PROP_CONTENT, true);
                try (OutputStream out = writer.getContentOutputStream()) {
                    document.write(out);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        proceed(meeting, MeetingStatus.MINUTES_APPROVED);

        assertThat(pdf(found(meeting, null, PaperKind.MINUTES))).contains("Tillägg av sekreteraren.");
    }

    @Test
    void everyCaseGetsItsExtractOfTheMinutes() {
        Meeting meeting = planned("HSN", LocalDate.of(2020, 2, 4));
        CaseFile file = registering.aCase("Avtal om ambulans");
        AgendaItem item = put(meeting, file, null, null);
        proceed(meeting, MeetingStatus.SUMMONED);
        decide(meeting, item, "Avtalet godkänns.");
        proceed(meeting, MeetingStatus.HELD, MeetingStatus.MINUTES_APPROVED);

        Paper extract = found(meeting, item, PaperKind.EXTRACT);

        assertThat(record(extract).diarienummer()).isEqualTo(file.diarienummer());
        assertThat(record(extract).kind()).isEqualTo("minutesExtract");
        assertThat(record(extract).title()).isEqualTo("Protokollsutdrag Hälso- och sjukvårdsnämnden 2020-02-04 § 4");
        assertThat(pdf(extract)).contains("§ 4 Avtal om ambulans", "Avtalet godkänns.");
    }

    @Test
    void theTextOfASecretItemStandsInItsExtractAloneWhichIsSecretToo() {
        Meeting meeting = planned("HSN", LocalDate.of(2021, 2, 2));
        CaseFile file = registering.aCase("Anna Svenssons journal", GROUND);
        AgendaItem item = register.as(
                RunningRegister.REGISTRAR,
                () -> agendas.add(
                        meeting.key(),
                        new ItemInput(
                                ItemKind.CASE, "Annas journal", file.diarienummer(), null, "Anna får sin journal.")));
        proceed(meeting, MeetingStatus.SUMMONED);
        decide(meeting, item, "Anna Svensson får rätt.");
        proceed(meeting, MeetingStatus.HELD, MeetingStatus.MINUTES_APPROVED, MeetingStatus.ANNOUNCED);
        Paper bundle = make(meeting, PaperKind.BUNDLE);

        for (PaperKind kind : List.of(PaperKind.SUMMONS, PaperKind.MINUTES, PaperKind.NOTICE)) {
            Paper paper = found(meeting, null, kind);
            assertThat(pdf(paper)).as(kind.name()).contains(file.designation()).doesNotContain("Anna");
            assertThat(docx(paper)).as(kind.name()).doesNotContain("Anna");
        }
        assertThat(pdf(bundle)).contains("Ärende som omfattas av sekretess").doesNotContain("Anna");
        Paper extract = found(meeting, item, PaperKind.EXTRACT);
        assertThat(pdf(extract)).contains("Anna Svensson får rätt.");
        assertThat(record(extract).secrecy()).isEqualTo(GROUND);
        assertThat(record(extract).publicTitle()).isNull();
    }

    @Test
    void theNoticeSaysWhenTheTimeOfAppealIsOut() {
        Meeting meeting = planned("HSN", LocalDate.of(2022, 2, 1));
        proceed(
                meeting,
                MeetingStatus.SUMMONED,
                MeetingStatus.HELD,
                MeetingStatus.MINUTES_APPROVED,
                MeetingStatus.ANNOUNCED);

        assertThat(pdf(found(meeting, null, PaperKind.NOTICE)))
                .contains("8 kap. 12 § kommunallagen", "Sista dag att överklaga", "§§ 1–3");
    }

    @Test
    void aPaperThatWouldSayTheSameIsNotMadeAgain() {
        Meeting meeting = planned("HSN", LocalDate.of(2023, 2, 7));
        proceed(meeting, MeetingStatus.SUMMONED);
        Paper first = found(meeting, null, PaperKind.SUMMONS);

        assertThat(make(meeting, PaperKind.SUMMONS)).isEqualTo(first);
    }

    @Test
    void aPaperThatSaysSomethingElseSupersedesTheFormer() {
        Meeting meeting = planned("HSN", LocalDate.of(2014, 2, 4));
        proceed(meeting, MeetingStatus.SUMMONED);
        Paper first = found(meeting, null, PaperKind.SUMMONS);
        register.as(
                RunningRegister.SECRETARY,
                () -> agendas.add(meeting.key(), new ItemInput(ItemKind.ADDED_AT_TABLE, "Ny fråga", null, null, null)));

        Paper second = make(meeting, PaperKind.SUMMONS);

        assertThat(pdf(second)).contains("Ny fråga");
        assertThat(record(first).ties().supersededBy().id()).isEqualTo(second.recordId());
    }

    @Test
    void aSummonsIsSentAndCanBePublishedFromThenOn() {
        Meeting meeting = planned("HSN", LocalDate.of(2015, 2, 10));

        proceed(meeting, MeetingStatus.SUMMONED);

        RecordFile record = record(found(meeting, null, PaperKind.SUMMONS));
        assertThat(record.direction()).isEqualTo(Direction.SENT);
        assertThat(record.counterparty()).isEqualTo("Ledamöter och ersättare");
        Publisher publisher = register.bean("diarium.publisher", Publisher.class);
        assertThat(register.as(RunningRegister.REGISTRAR, () -> publisher.publish(record.id())))
                .isNotNull();
    }

    @Test
    void theBundleIsMadeWhenTheSummonsHasGoneOutAndHoldsThePapersOfTheItems() {
        Meeting meeting = planned("HSN", LocalDate.of(2013, 2, 5));
        CaseFile file = registering.aCase("Vårdval");
        RecordFile paper = registering.aRecord(file.diarienummer(), "Utredning om vårdval", "Utredningens text.");
        put(meeting, file, "Bifall.", List.of(paper.id()));

        proceed(meeting, MeetingStatus.SUMMONED);

        Optional<Paper> bundle = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> register.asSystem(() -> finder.find(meeting.id(), null, PaperKind.BUNDLE)),
                        Optional::isPresent);
        assertThat(pdf(bundle.orElseThrow()))
                .contains("Ärende 4. Vårdval", "Utredning om vårdval", "Utredningens text.", "Sida 1 av");
        assertThat(make(meeting, PaperKind.BUNDLE)).isEqualTo(bundle.orElseThrow());
    }

    @Test
    void aTemplateOfTheRegionTakesThePlaceOfTheModulesAndAWrongOneIsNamedWithItsPlaceholder() throws IOException {
        Meeting meeting = planned("PN", LocalDate.of(2019, 4, 2));
        NodeRef template = template("{{region}} kallar {{organet}}");
        try {
            assertThatThrownBy(() -> proceed(meeting, MeetingStatus.SUMMONED))
                    .isInstanceOfSatisfying(ConflictException.class, refusal -> {
                        assertThat(refusal.errors().get(0).code()).isEqualTo("template.unknown");
                        assertThat(refusal.errors().get(0).args()).contains("Diarium/Mallar/kallelse.docx", "organet");
                    });
            write(template, "Välkommen till {{organ}}");

            proceed(meeting, MeetingStatus.SUMMONED);

            assertThat(docx(found(meeting, null, PaperKind.SUMMONS)).strip())
                    .isEqualTo("Välkommen till Patientnämnden");
        } finally {
            register.asSystem(() -> {
                register.bean("NodeService", NodeService.class).deleteNode(template);
                return null;
            });
        }
    }

    private NodeRef template(String text) {
        NodeRef template = register.asSystem(() -> {
            NodeService nodes = register.bean("NodeService", NodeService.class);
            NodeRef home = register.bean("repositoryHelper", Repository.class).getCompanyHome();
            NodeRef place = nodes.getChildAssocs(
                            home,
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary"))
                    .get(0)
                    .getChildRef();
            for (String step : List.of("Diarium", "Mallar", "kallelse.docx")) {
                NodeRef there = nodes.getChildByName(place, ContentModel.ASSOC_CONTAINS, step);
                place = there != null
                        ? there
                        : nodes.createNode(
                                        place,
                                        ContentModel.ASSOC_CONTAINS,
                                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, step),
                                        step.endsWith(".docx") ? ContentModel.TYPE_CONTENT : ContentModel.TYPE_FOLDER,
                                        Map.of(ContentModel.PROP_NAME, step))
                                .getChildRef();
            }
            return place;
        });
        write(template, text);
        return template;
    }

    private void write(NodeRef template, String text) {
        register.asSystem(() -> {
            ContentWriter writer = register.bean("ContentService", ContentService.class)
                    .getWriter(template, ContentModel.PROP_CONTENT, true);
            try (XWPFDocument document = new XWPFDocument();
                    OutputStream out = writer.getContentOutputStream()) {
                document.createParagraph().createRun().setText(text);
                document.write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        });
    }

    @Test
    void aPaperIsNotMadeBeforeItsTime() {
        Meeting meeting = planned("HSN", LocalDate.of(2012, 2, 7));

        assertThatThrownBy(() -> make(meeting, PaperKind.SUMMONS))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("paper.notYet"));
    }

    @Test
    void onlyMeetingStaffHavePapersMade() {
        Meeting meeting = planned("HSN", LocalDate.of(2011, 2, 8));
        proceed(meeting, MeetingStatus.SUMMONED);
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(RunningRegister.HANDLER);
            assertThatThrownBy(() -> papers.make(meeting.key(), PaperKind.SUMMONS, null))
                    .isInstanceOf(AccessDeniedException.class);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    @Test
    void membersOfTheBodyReadItsPapersAndNotItsDrafts() {
        Meeting meeting = planned("RS", LocalDate.of(2019, 5, 7));
        proceed(meeting, MeetingStatus.SUMMONED, MeetingStatus.HELD);

        List<PaperKind> kinds = register.as(RunningRegister.MEMBER, () -> papers.of(meeting.key()).stream()
                .map(filed -> filed.paper().kind())
                .filter(kind -> kind != PaperKind.BUNDLE)
                .toList());

        assertThat(kinds).containsExactly(PaperKind.SUMMONS);
        assertThat(register.as(RunningRegister.STRANGER, () -> papers.of(meeting.key())))
                .isEmpty();
    }

    @Test
    void meetingsOfTwoBodiesThatAreHeldAtOnceDoNotDisturbEachOthersParagraphs() throws Exception {
        List<Meeting> all = new ArrayList<>();
        for (String body : List.of("AU", "RF")) {
            for (int month = 1; month <= 4; month++) {
                Meeting meeting = planned(body, LocalDate.of(2009, month, 10));
                proceed(meeting, MeetingStatus.SUMMONED);
                all.add(meeting);
            }
        }
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int from : new int[] {0, 4}) {
                ends.add(two.submit(() -> all.subList(from, from + 4)
                        .forEach(meeting -> proceed(meeting, MeetingStatus.HELD, MeetingStatus.MINUTES_APPROVED))));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            two.shutdown();
        }

        for (Meeting meeting : all) {
            int first = 1 + 3 * (meeting.key().date().getMonthValue() - 1);
            assertThat(pdf(found(meeting, null, PaperKind.MINUTES))).contains("§§ " + first + "–" + (first + 2));
        }
    }

    @Test
    void theCaseOfTheMeetingsIsBegunAnewWhenItWasClosedBeforeItsTime() {
        Meeting first = planned("HSN", LocalDate.of(2008, 2, 5));
        proceed(first, MeetingStatus.SUMMONED);
        RecordFile summons = record(found(first, null, PaperKind.SUMMONS));
        registering.closed(summons.diarienummer());
        Meeting second = planned("HSN", LocalDate.of(2008, 3, 4));

        proceed(second, MeetingStatus.SUMMONED);

        assertThat(record(found(second, null, PaperKind.SUMMONS)).diarienummer())
                .isNotEqualTo(summons.diarienummer());
    }

    @Test
    void aDraftThatCanNoLongerBeReadKeepsTheMinutesFromBeingApprovedUntilItIsMadeAnew() {
        Meeting meeting = planned("HSN", LocalDate.of(2006, 2, 7));
        proceed(meeting, MeetingStatus.SUMMONED, MeetingStatus.HELD);
        NodeRef draft = Nodes.ref(found(meeting, null, PaperKind.MINUTES).draftId());
        register.as(RunningRegister.SECRETARY, () -> register.bean("ContentService", ContentService.class)
                .getWriter(draft, ContentModel.PROP_CONTENT, true)
                .putContent("inte längre en DOCX"));

        assertThatThrownBy(() -> proceed(meeting, MeetingStatus.MINUTES_APPROVED))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("paper.draftUnreadable"));

        make(meeting, PaperKind.MINUTES);
        proceed(meeting, MeetingStatus.MINUTES_APPROVED);
        assertThat(pdf(found(meeting, null, PaperKind.MINUTES))).contains("§§ 1–3");
    }

    @Test
    void aDraftThatTellsOfACaseThatHasBecomeSecretIsMadeAnewBeforeTheMinutesAreApproved() {
        Meeting meeting = planned("HSN", LocalDate.of(2004, 2, 10));
        CaseFile file = registering.aCase("Klagomål mot överläkaren");
        AgendaItem item = put(meeting, file, null, null);
        proceed(meeting, MeetingStatus.SUMMONED);
        decide(meeting, item, "Överläkaren Karl Ask får en varning.");
        proceed(meeting, MeetingStatus.HELD);
        register.as(
                RunningRegister.REGISTRAR,
                () -> cases.amend(file.diarienummer(), new CaseChange(null, "Klagomål", null, null, null, GROUND)));

        assertThatThrownBy(() -> proceed(meeting, MeetingStatus.MINUTES_APPROVED))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("paper.draftSecret"));

        make(meeting, PaperKind.MINUTES);
        proceed(meeting, MeetingStatus.MINUTES_APPROVED);
        assertThat(pdf(found(meeting, null, PaperKind.MINUTES)))
                .contains("§ 4 Klagomål")
                .doesNotContain("Karl Ask");
    }

    @Test
    void aDecidedCaseIsNotClosedBeforeItHasItsExtract() {
        Meeting meeting = planned("HSN", LocalDate.of(2005, 2, 8));
        CaseFile file = registering.aCase("Avslutas för tidigt");
        AgendaItem item = put(meeting, file, null, null);
        proceed(meeting, MeetingStatus.SUMMONED);
        decide(meeting, item, "Bifall.");
        proceed(meeting, MeetingStatus.HELD);
        RecordFile summons = record(found(meeting, null, PaperKind.SUMMONS));

        assertThatThrownBy(() -> registering.closed(file.diarienummer()))
                .isInstanceOfSatisfying(ConflictException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::code)
                        .contains("closing.extract"));
        assertThatThrownBy(() -> registering.closed(summons.diarienummer()))
                .isInstanceOfSatisfying(ConflictException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::code)
                        .contains("closing.minutes"));
    }

    @Test
    void workingFilesHoldTheDraftForThoseWhoWorkOnTheCase() {
        Meeting meeting = planned("HSN", LocalDate.of(2007, 2, 6));
        proceed(meeting, MeetingStatus.SUMMONED, MeetingStatus.HELD);
        RecordFile summons = record(found(meeting, null, PaperKind.SUMMONS));
        WorkingFiles files = register.bean("diarium.workingFiles", WorkingFiles.class);

        assertThat(register.as(RunningRegister.SECRETARY, () -> files.list(summons.diarienummer())))
                .singleElement()
                .satisfies(file -> assertThat(file.id())
                        .isEqualTo(found(meeting, null, PaperKind.MINUTES).draftId()));
    }
}
