package se.diarium.decision.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.ItemInput;
import se.diarium.decision.meeting.ItemKind;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.RecordFile;
import se.diarium.register.node.Registering;

/** The papers of meetings as records, read back with other programs' libraries. Each test has years of its own. */
class MeetingPapersTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final Agendas agendas = register.bean("diarium.agendas", Agendas.class);
    private final MeetingPapers papers = register.bean("diarium.meetingPapers", MeetingPapers.class);
    private final PaperFinder finder = register.bean("diarium.paperFinder", PaperFinder.class);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final PaperDesk desk = new PaperDesk();

    @Test
    void aSummonsIsARecordOfTheMeetingsCaseAsPdfAndDocxWithTheAgenda() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2015, 2, 3));
        CaseFile file = registering.aCase("Vårdcentral i Åre");
        desk.put(meeting, file, "Nämnden godkänner planen.", null);

        desk.proceed(meeting, MeetingStatus.SUMMONED);

        Paper summons = desk.found(meeting, null, PaperKind.SUMMONS);
        RecordFile record = desk.record(summons);
        assertThat(record.title()).isEqualTo("Kallelse till Hälso- och sjukvårdsnämndens sammanträde 2015-02-03");
        assertThat(record.mimetype()).isEqualTo("application/pdf");
        assertThat(register.asSystem(() -> cases.get(record.diarienummer())).title())
                .isEqualTo("Hälso- och sjukvårdsnämndens sammanträden 2015");
        for (String text : List.of(desk.pdf(summons), desk.docx(summons))) {
            assertThat(text)
                    .contains("3 februari 2015", "klockan 09:00", "Sal 1", "4. Vårdcentral i Åre")
                    .contains("Nämnden godkänner planen.", file.designation());
        }
    }

    @Test
    void theRecordsOfAMeetingBeginWithTheBundleAndHaveNoDraftAndNoExtract() {
        Meeting meeting = desk.planned("AU", LocalDate.of(2017, 2, 7));
        CaseFile file = registering.aCase("Med handling");
        String record =
                registering.aRecord(file.diarienummer(), "Skrivelse", "text").id();
        AgendaItem item = desk.put(meeting, file, "Bifall.", List.of(record));
        desk.proceed(meeting, MeetingStatus.SUMMONED);
        desk.make(meeting, PaperKind.BUNDLE);
        desk.decide(meeting, item, "Bifall.");

        desk.proceed(meeting, MeetingStatus.HELD);
        List<Paper> held = register.asSystem(() -> finder.recordsOf(meeting.id()));
        desk.proceed(meeting, MeetingStatus.MINUTES_APPROVED);
        List<Paper> approved = register.asSystem(() -> finder.recordsOf(meeting.id()));

        assertThat(held).extracting(Paper::kind).containsExactly(PaperKind.BUNDLE, PaperKind.SUMMONS);
        assertThat(approved)
                .extracting(Paper::kind)
                .containsExactly(PaperKind.BUNDLE, PaperKind.SUMMONS, PaperKind.MINUTES);
    }

    @Test
    void aPaperThatWouldSayTheSameIsNotMadeAgain() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2023, 2, 7));
        desk.proceed(meeting, MeetingStatus.SUMMONED);
        Paper first = desk.found(meeting, null, PaperKind.SUMMONS);

        assertThat(desk.make(meeting, PaperKind.SUMMONS)).isEqualTo(first);
    }

    @Test
    void aPaperThatSaysSomethingElseSupersedesTheFormer() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2014, 2, 4));
        desk.proceed(meeting, MeetingStatus.SUMMONED);
        Paper first = desk.found(meeting, null, PaperKind.SUMMONS);
        register.as(
                RunningRegister.SECRETARY,
                () -> agendas.add(meeting.key(), new ItemInput(ItemKind.ADDED_AT_TABLE, "Ny fråga", null, null, null)));

        Paper second = desk.make(meeting, PaperKind.SUMMONS);

        assertThat(desk.pdf(second)).contains("Ny fråga");
        assertThat(desk.record(first).ties().supersededBy().id()).isEqualTo(second.recordId());
    }

    @Test
    void theBundleIsMadeWhenTheSummonsHasGoneOutAndHoldsThePapersOfTheItems() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2013, 2, 5));
        CaseFile file = registering.aCase("Vårdval");
        RecordFile paper = registering.aRecord(file.diarienummer(), "Utredning om vårdval", "Utredningens text.");
        desk.put(meeting, file, "Bifall.", List.of(paper.id()));

        desk.proceed(meeting, MeetingStatus.SUMMONED);

        Optional<Paper> bundle = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> register.asSystem(() -> finder.find(meeting.id(), null, PaperKind.BUNDLE)),
                        Optional::isPresent);
        assertThat(desk.pdf(bundle.orElseThrow()))
                .contains("Ärende 4. Vårdval", "Utredning om vårdval", "Utredningens text.", "Sida 1 av");
        assertThat(desk.make(meeting, PaperKind.BUNDLE)).isEqualTo(bundle.orElseThrow());
    }

    @Test
    void aBundleWhoseOrderIsTakenBackWhileItIsBeingMadeIsNotRegistered() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2013, 3, 5));
        CaseFile file = registering.aCase("Ges upp");
        RecordFile paper = registering.aRecord(file.diarienummer(), "Utredning", "Text.");
        desk.put(meeting, file, "Bifall.", List.of(paper.id()));
        BundleMaking making = register.bean("diarium.bundleMaking", BundleMaking.class);

        assertThat(making.makeOrdered(meeting)).isEmpty();

        assertThat(register.asSystem(() -> finder.find(meeting.id(), null, PaperKind.BUNDLE)))
                .isEmpty();
    }

    @Test
    void theNoticeSaysWhenTheTimeOfAppealIsOut() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2022, 2, 1));
        desk.proceed(
                meeting,
                MeetingStatus.SUMMONED,
                MeetingStatus.HELD,
                MeetingStatus.MINUTES_APPROVED,
                MeetingStatus.ANNOUNCED);

        assertThat(desk.pdf(desk.found(meeting, null, PaperKind.NOTICE)))
                .contains("8 kap. 12 § kommunallagen", "Sista dag att överklaga", "§§ 1–3");
    }

    @Test
    void aPaperIsNotMadeBeforeItsTime() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2012, 2, 7));

        assertThatThrownBy(() -> desk.make(meeting, PaperKind.SUMMONS))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("paper.notYet"));
    }

    @Test
    void onlyMeetingStaffHavePapersMade() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2011, 2, 8));
        desk.proceed(meeting, MeetingStatus.SUMMONED);
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
        Meeting meeting = desk.planned("RS", LocalDate.of(2019, 5, 7));
        desk.proceed(meeting, MeetingStatus.SUMMONED, MeetingStatus.HELD);

        List<PaperKind> kinds = register.as(RunningRegister.MEMBER, () -> papers.of(meeting.key()).stream()
                .map(filed -> filed.paper().kind())
                .filter(kind -> kind != PaperKind.BUNDLE)
                .toList());

        assertThat(kinds).containsExactly(PaperKind.SUMMONS);
        assertThat(register.as(RunningRegister.STRANGER, () -> papers.of(meeting.key())))
                .isEmpty();
    }
}
