package se.diarium.decision.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.LegalGround;
import se.diarium.register.RecordFile;
import se.diarium.register.WorkingFiles;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Registering;

/** The minutes: a draft that the secretary writes in until they are approved. Each test has years of its own. */
class MinutesDraftsTest {

    private static final LegalGround GROUND = LegalGround.parse("21:1").orElseThrow();
    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final PaperDesk desk = new PaperDesk();

    @Test
    void minutesAreADraftUntilTheyAreApprovedAndThenARecordWithTheParagraphs() {
        Meeting meeting = desk.planned("AU", LocalDate.of(2018, 2, 6));
        CaseFile file = registering.aCase("Budget");
        AgendaItem item = desk.put(meeting, file, "Bifall.", null);
        desk.proceed(meeting, MeetingStatus.SUMMONED);
        desk.decide(meeting, item, "Nämnden fastställer budgeten.");

        desk.proceed(meeting, MeetingStatus.HELD);

        Paper draft = desk.found(meeting, null, PaperKind.MINUTES);
        assertThat(draft.recordId()).isNull();
        assertThat(draft.draftId()).isNotNull();

        desk.proceed(meeting, MeetingStatus.MINUTES_APPROVED);

        Paper minutes = desk.found(meeting, null, PaperKind.MINUTES);
        assertThat(desk.record(minutes).kind()).isEqualTo("minutes");
        assertThat(desk.pdf(minutes))
                .contains("§§ 1–4", "§ 4 Budget", "Bifall till förslaget.", "fastställer budgeten.");
        assertThat(register.asSystem(
                        () -> cases.get(desk.record(minutes).diarienummer()).workingMaterial()))
                .isEmpty();
    }

    @Test
    void whatTheSecretaryWroteInTheDraftIsWhatIsRegistered() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2019, 2, 5));
        desk.proceed(meeting, MeetingStatus.SUMMONED, MeetingStatus.HELD);
        Paper draft = desk.found(meeting, null, PaperKind.MINUTES);
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

        desk.proceed(meeting, MeetingStatus.MINUTES_APPROVED);

        assertThat(desk.pdf(desk.found(meeting, null, PaperKind.MINUTES))).contains("Tillägg av sekreteraren.");
    }

    @Test
    void meetingsOfTwoBodiesThatAreHeldAtOnceDoNotDisturbEachOthersParagraphs() throws Exception {
        List<Meeting> all = new ArrayList<>();
        for (String body : List.of("AU", "RF")) {
            for (int month = 1; month <= 4; month++) {
                Meeting meeting = desk.planned(body, LocalDate.of(2009, month, 10));
                desk.proceed(meeting, MeetingStatus.SUMMONED);
                all.add(meeting);
            }
        }
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int from : new int[] {0, 4}) {
                ends.add(two.submit(() -> all.subList(from, from + 4)
                        .forEach(
                                meeting -> desk.proceed(meeting, MeetingStatus.HELD, MeetingStatus.MINUTES_APPROVED))));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            two.shutdown();
        }

        for (Meeting meeting : all) {
            int first = 1 + 3 * (meeting.key().date().getMonthValue() - 1);
            assertThat(desk.pdf(desk.found(meeting, null, PaperKind.MINUTES)))
                    .contains("§§ " + first + "–" + (first + 2));
        }
    }

    @Test
    void aDraftThatCanNoLongerBeReadKeepsTheMinutesFromBeingApprovedUntilItIsMadeAnew() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2006, 2, 7));
        desk.proceed(meeting, MeetingStatus.SUMMONED, MeetingStatus.HELD);
        NodeRef draft = Nodes.ref(desk.found(meeting, null, PaperKind.MINUTES).draftId());
        register.as(RunningRegister.SECRETARY, () -> register.bean("ContentService", ContentService.class)
                .getWriter(draft, ContentModel.PROP_CONTENT, true)
                .putContent("inte längre en DOCX"));

        assertThatThrownBy(() -> desk.proceed(meeting, MeetingStatus.MINUTES_APPROVED))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("paper.draftUnreadable"));

        desk.make(meeting, PaperKind.MINUTES);
        desk.proceed(meeting, MeetingStatus.MINUTES_APPROVED);
        assertThat(desk.pdf(desk.found(meeting, null, PaperKind.MINUTES))).contains("§§ 1–3");
    }

    @Test
    void aDraftThatTellsOfACaseThatHasBecomeSecretIsMadeAnewBeforeTheMinutesAreApproved() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2004, 2, 10));
        CaseFile file = registering.aCase("Klagomål mot överläkaren");
        AgendaItem item = desk.put(meeting, file, null, null);
        desk.proceed(meeting, MeetingStatus.SUMMONED);
        desk.decide(meeting, item, "Överläkaren Karl Ask får en varning.");
        desk.proceed(meeting, MeetingStatus.HELD);
        register.as(
                RunningRegister.REGISTRAR,
                () -> cases.amend(file.diarienummer(), new CaseChange(null, "Klagomål", null, null, null, GROUND)));

        assertThatThrownBy(() -> desk.proceed(meeting, MeetingStatus.MINUTES_APPROVED))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("paper.draftSecret"));

        desk.make(meeting, PaperKind.MINUTES);
        desk.proceed(meeting, MeetingStatus.MINUTES_APPROVED);
        assertThat(desk.pdf(desk.found(meeting, null, PaperKind.MINUTES)))
                .contains("§ 4 Klagomål")
                .doesNotContain("Karl Ask");
    }

    @Test
    void workingFilesHoldTheDraftForThoseWhoWorkOnTheCase() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2007, 2, 6));
        desk.proceed(meeting, MeetingStatus.SUMMONED, MeetingStatus.HELD);
        RecordFile summons = desk.record(desk.found(meeting, null, PaperKind.SUMMONS));
        WorkingFiles files = register.bean("diarium.workingFiles", WorkingFiles.class);

        assertThat(register.as(RunningRegister.SECRETARY, () -> files.list(summons.diarienummer())))
                .singleElement()
                .satisfies(file -> assertThat(file.id())
                        .isEqualTo(desk.found(meeting, null, PaperKind.MINUTES).draftId()));
    }
}
