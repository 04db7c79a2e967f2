package se.diarium.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.BeforeAll;
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
import se.diarium.decision.meeting.MemberAct;
import se.diarium.decision.member.MemberRole;
import se.diarium.decision.member.Members;
import se.diarium.decision.member.Membership;
import se.diarium.decision.member.MembershipInput;
import se.diarium.register.CaseFile;
import se.diarium.register.Direction;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NotFoundException;
import se.diarium.register.Outcome;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.Registering;

/** What members of a body see of its meetings, and what they keep for themselves. The readers are substitutes of AU. */
class MemberMeetingsTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();
    private static final String SUBSTITUTE = "ersattare";
    private static final String OTHER = "annan.ersattare";
    private static final String BODY = "AU";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private static final AtomicInteger DAYS = new AtomicInteger();

    private static Membership membership;

    private final Registering registering = new Registering(REGISTER);
    private final Meetings meetings = REGISTER.bean("diarium.meetings", Meetings.class);
    private final Agendas agendas = REGISTER.bean("diarium.agendas", Agendas.class);
    private final ItemDecisions decisions = REGISTER.bean("diarium.itemDecisions", ItemDecisions.class);
    private final MemberMeetings reading = REGISTER.bean("diarium.memberMeetings", MemberMeetings.class);
    private final MemberMarks marks = REGISTER.bean("diarium.memberMarks", MemberMarks.class);

    @BeforeAll
    static void seatTheSubstitutes() {
        membership = seated(SUBSTITUTE);
        seated(OTHER);
    }

    private static Membership seated(String user) {
        REGISTER.asSystem(() -> REGISTER.bean("PersonService", PersonService.class)
                .createPerson(Map.of(ContentModel.PROP_USERNAME, user)));
        return REGISTER.as(RunningRegister.SECRETARY, () -> REGISTER.bean("diarium.members", Members.class)
                .add(
                        BODY,
                        new MembershipInput(
                                user, user, "C", MemberRole.SUBSTITUTE, null, LocalDate.of(2020, 1, 1), null)));
    }

    private static <T> T staff(Supplier<T> work) {
        return REGISTER.as(RunningRegister.REGISTRAR, work);
    }

    private Meeting planned(LocalDate day) {
        return staff(() -> meetings.plan(new MeetingInput(BODY, day, "09:00", null, null)));
    }

    private Meeting planned() {
        return planned(LocalDate.of(2044, 1, 1).plusDays(DAYS.incrementAndGet()));
    }

    private void proceed(Meeting meeting, MeetingStatus to) {
        staff(() -> meetings.proceed(meeting.key(), to, null));
    }

    private AgendaItem put(Meeting meeting, ItemKind kind, CaseFile file, RecordFile... papers) {
        return staff(() -> agendas.add(
                meeting.key(),
                new ItemInput(
                        kind,
                        null,
                        file.diarienummer(),
                        List.of(papers).stream().map(RecordFile::id).toList(),
                        "Godkänns.")));
    }

    private RecordFile paper(CaseFile file, String title) {
        return registering.aRecord(file.diarienummer(), title, title, Direction.DRAWN_UP, null);
    }

    private ReadMeeting look(String user, Meeting meeting) {
        return REGISTER.as(user, () -> reading.look(meeting.key()));
    }

    private ReadItem item(String user, Meeting meeting, AgendaItem item) {
        return look(user, meeting).items().stream()
                .filter(read -> read.item().id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }

    /** A meeting with a case and a paper on its agenda, to which the members have been summoned. */
    private record Summoned(Meeting meeting, CaseFile file, RecordFile paper, AgendaItem item) {}

    private Summoned summoned() {
        CaseFile file = registering.aCase("Plan för tillgänglighet");
        RecordFile paper = paper(file, "Tjänsteskrivelse");
        Meeting meeting = planned();
        AgendaItem item = put(meeting, ItemKind.CASE, file, paper);
        proceed(meeting, MeetingStatus.SUMMONED);
        return new Summoned(meeting, file, paper, item);
    }

    @Test
    void aSubstituteSeesTheItemsInOrderWithTheirPapers() {
        Summoned summoned = summoned();

        ReadMeeting read = look(SUBSTITUTE, summoned.meeting());

        assertThat(read.items()).extracting(found -> found.item().order()).containsExactly(1, 2, 3, 4);
        ReadItem last = read.items().get(3);
        assertThat(last.inCase().title()).isEqualTo("Plan för tillgänglighet");
        assertThat(last.papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.record().title()).isEqualTo("Tjänsteskrivelse"));
    }

    @Test
    void nothingIsSeenBeforeTheSummons() {
        Meeting meeting = planned();
        put(meeting, ItemKind.CASE, registering.aCase("Bereds"));

        assertThat(look(SUBSTITUTE, meeting).items()).isEmpty();
    }

    @Test
    void nobodyButAMemberOfTheBodySeesItsMeetingNotEvenAnAdministrator() {
        Summoned summoned = summoned();

        for (String user :
                List.of(RunningRegister.MEMBER, RunningRegister.SECRETARY, RunningRegister.REGISTRAR, "admin")) {
            assertThatThrownBy(() -> look(user, summoned.meeting())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> REGISTER.as(
                            user,
                            () -> marks.markRead(
                                    summoned.meeting().key(), summoned.paper().id())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theListHasTheComingMeetingsOfTheBodiesAndThePastOnesLatestFirst() {
        Meeting past = planned(TODAY.minusDays(40));
        Meeting later = planned(TODAY.minusDays(30));
        Meeting coming = planned(TODAY.plusDays(3));

        MeetingList list = REGISTER.as(SUBSTITUTE, () -> reading.list(100, 100));

        assertThat(list.bodies()).containsExactly(BODY);
        assertThat(list.coming()).extracting(line -> line.meeting().key()).contains(coming.key());
        assertThat(list.past())
                .extracting(line -> line.meeting().key())
                .containsSubsequence(later.key(), past.key())
                .doesNotContain(coming.key());
        assertThat(REGISTER.as(RunningRegister.HANDLER, () -> reading.list(100, 100))
                        .coming())
                .isEmpty();
    }

    @Test
    void aSecretCaseAndASecretPaperAreNotThere() {
        CaseFile secret = registering.aCase("Hemligt", new LegalGround(21, 7));
        CaseFile open = registering.aCase("Öppet");
        RecordFile secretPaper = registering.aRecord(
                open.diarienummer(), "Hemlig bilaga", "text", Direction.RECEIVED, new LegalGround(21, 7));
        RecordFile openPaper = paper(open, "Öppen bilaga");
        Meeting meeting = planned();
        AgendaItem hidden = staff(() -> agendas.add(
                meeting.key(), new ItemInput(ItemKind.CASE, "Personärende", secret.diarienummer(), null, null)));
        AgendaItem shown = put(meeting, ItemKind.CASE, open, secretPaper, openPaper);
        proceed(meeting, MeetingStatus.SUMMONED);

        assertThat(look(SUBSTITUTE, meeting).items())
                .extracting(read -> read.item().id())
                .doesNotContain(hidden.id());
        assertThat(item(SUBSTITUTE, meeting, shown).papers())
                .extracting(paper -> paper.record().title())
                .containsExactly("Öppen bilaga");
    }

    @Test
    void whatIsNotFinishedIsKeptFromWhoStandsAsideByEveryDoorUntilTheMeetingIsOverAndWhatIsIsNot() {
        CaseFile file = registering.aCase("Bidrag till föreningen");
        RecordFile proposal = registering.aRecord(file.diarienummer(), "Förslag", "text", Direction.DRAWN_UP, null);
        RecordFile application = registering.aRecord(file.diarienummer(), "Ansökan", "text");
        Meeting meeting = planned();
        AgendaItem item = put(meeting, ItemKind.CASE, file, proposal, application);
        proceed(meeting, MeetingStatus.SUMMONED);
        RecordRegister records = REGISTER.bean("diarium.recordRegister", RecordRegister.class);

        staff(() -> decisions.standAside(
                meeting.key(), item.id(), List.of(new MemberAct(membership.id(), MemberAct.Act.BIAS, "Ordförande"))));

        assertThatThrownBy(() -> REGISTER.as(SUBSTITUTE, () -> records.get(proposal.id())))
                .isInstanceOf(NotFoundException.class);
        assertThat(REGISTER.as(SUBSTITUTE, () -> records.get(application.id()))).isNotNull();
        assertThat(REGISTER.as(OTHER, () -> records.get(proposal.id()))).isNotNull();
        assertThat(item(SUBSTITUTE, meeting, item).papers())
                .extracting(paper -> paper.record().id())
                .containsExactly(application.id());

        staff(() -> decisions.standAside(meeting.key(), item.id(), List.of()));
        assertThat(REGISTER.as(SUBSTITUTE, () -> records.get(proposal.id()))).isNotNull();
    }

    @Test
    void whoStandsAsideHasTheHeadingAlone() {
        Summoned summoned = summoned();
        staff(() -> decisions.standAside(
                summoned.meeting().key(),
                summoned.item().id(),
                List.of(new MemberAct(membership.id(), MemberAct.Act.BIAS, "Syskon till sökanden"))));

        ReadItem aside = item(SUBSTITUTE, summoned.meeting(), summoned.item());

        assertThat(aside.standsAside()).isTrue();
        assertThat(aside.papers()).isEmpty();
        assertThat(aside.inCase()).isNull();
        assertThat(aside.decisions()).isEmpty();
        assertThat(item(OTHER, summoned.meeting(), summoned.item()).papers()).hasSize(1);
        assertThatThrownBy(() -> REGISTER.as(
                        SUBSTITUTE,
                        () -> marks.markRead(
                                summoned.meeting().key(), summoned.paper().id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> REGISTER.as(
                        SUBSTITUTE,
                        () -> marks.write(
                                summoned.meeting().key(), summoned.item().id(), "Hm")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatBodiesDecidedBeforeStandsBesideTheItem() {
        CaseFile file = registering.aCase("Återremitterat");
        Meeting first = planned(TODAY.minusDays(20));
        AgendaItem before = put(first, ItemKind.CASE, file);
        proceed(first, MeetingStatus.SUMMONED);
        staff(() -> decisions.decide(
                first.key(),
                before.id(),
                new DecisionInput(
                        Outcome.REFERRED_BACK, null, "Återremitteras.", "Kostnaden saknas", null, null, null, null)));
        proceed(first, MeetingStatus.HELD);
        Meeting second = planned();
        AgendaItem again = put(second, ItemKind.CASE, file);
        proceed(second, MeetingStatus.SUMMONED);

        assertThat(item(SUBSTITUTE, second, again).decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.outcome()).isEqualTo(Outcome.REFERRED_BACK));
        assertThat(item(SUBSTITUTE, first, before).decisions()).isEmpty();
    }

    @Test
    void allIsNewAtTheFirstLookAndStaysSoDuringTheVisit() {
        Summoned summoned = summoned();
        look(SUBSTITUTE, summoned.meeting());

        ReadMeeting again = look(SUBSTITUTE, summoned.meeting());

        assertThat(again.since()).isNull();
        assertThat(again.unseen()).isEqualTo(5);
        assertThat(again.items().get(3).papers().get(0).novelty()).isEqualTo(Novelty.NEW);
    }

    @Test
    void theListCountsWhatTheMemberHasNotBeenShown() {
        Meeting coming = planned(TODAY.plusDays(5));
        proceed(coming, MeetingStatus.SUMMONED);
        assertThat(unseen(coming)).isEqualTo(3);

        look(SUBSTITUTE, coming);
        assertThat(unseen(coming)).isZero();

        staff(() -> agendas.add(coming.key(), new ItemInput(ItemKind.ADDED_AT_TABLE, "Väckt fråga", null, null, null)));
        assertThat(unseen(coming)).isEqualTo(1);
    }

    private int unseen(Meeting meeting) {
        return REGISTER.as(SUBSTITUTE, () -> reading.list(100, 0)).coming().stream()
                .filter(line -> line.meeting().key().equals(meeting.key()))
                .findFirst()
                .orElseThrow()
                .unseen();
    }

    @Test
    void aReadMarkIsTheOwnersAndCanBeTakenAway() {
        Summoned summoned = summoned();
        String paper = summoned.paper().id();
        REGISTER.as(SUBSTITUTE, () -> marks.markRead(summoned.meeting().key(), paper));

        assertThat(item(SUBSTITUTE, summoned.meeting(), summoned.item())
                        .papers()
                        .get(0)
                        .readAt())
                .isNotNull();
        assertThat(item(OTHER, summoned.meeting(), summoned.item())
                        .papers()
                        .get(0)
                        .readAt())
                .isNull();
        REGISTER.as(SUBSTITUTE, () -> marks.unmark(summoned.meeting().key(), paper));
        assertThat(item(SUBSTITUTE, summoned.meeting(), summoned.item())
                        .papers()
                        .get(0)
                        .readAt())
                .isNull();
    }

    @Test
    void onlyAPaperOfTheMeetingIsMarked() {
        Summoned summoned = summoned();
        RecordFile elsewhere = paper(registering.aCase("Annat"), "Annan skrivelse");

        assertThatThrownBy(() -> REGISTER.as(
                        SUBSTITUTE, () -> marks.markRead(summoned.meeting().key(), elsewhere.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNoteIsTheOwnersIsReplacedAndErased() {
        Summoned summoned = summoned();
        String id = summoned.item().id();
        REGISTER.as(SUBSTITUTE, () -> marks.write(summoned.meeting().key(), id, "Fråga om kostnaden"));
        REGISTER.as(SUBSTITUTE, () -> marks.write(summoned.meeting().key(), id, " Yrka avslag "));

        assertThat(item(SUBSTITUTE, summoned.meeting(), summoned.item()).note().text())
                .isEqualTo("Yrka avslag");
        assertThat(item(OTHER, summoned.meeting(), summoned.item()).note()).isNull();
        REGISTER.as(SUBSTITUTE, () -> marks.eraseNote(summoned.meeting().key(), id));
        assertThat(item(SUBSTITUTE, summoned.meeting(), summoned.item()).note()).isNull();
    }

    @Test
    void anEmptyNoteAndOneThatIsTooLongAreRefused() {
        Summoned summoned = summoned();

        for (String text : List.of(" ", "x".repeat(4001))) {
            assertThatThrownBy(() -> REGISTER.as(
                            SUBSTITUTE,
                            () -> marks.write(
                                    summoned.meeting().key(), summoned.item().id(), text)))
                    .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(
                                    refusal.errors().get(0).field())
                            .isEqualTo("text"));
        }
    }

    @Test
    void whoHasLeftTheBodyStillErasesWhatWasKept() {
        Summoned summoned = summoned();
        AuthorityService authorities = REGISTER.bean("AuthorityService", AuthorityService.class);
        String passing = "avgaende";
        Membership left = seated(passing);
        REGISTER.as(
                passing,
                () -> marks.write(summoned.meeting().key(), summoned.item().id(), "Minns"));
        staff(() -> REGISTER.bean("diarium.members", Members.class)
                .change(BODY, left.id(), new MembershipInput(null, null, null, null, null, null, TODAY.minusDays(1))));
        assertThat(REGISTER.asSystem(() -> authorities.getAuthoritiesForUser(passing)))
                .doesNotContain("GROUP_DIARIUM_LEDAMOT_" + BODY);

        REGISTER.as(passing, () -> marks.eraseAll());

        assertThat(REGISTER.asSystem(() -> REGISTER.bean("diarium.markTable", MarkTable.class)
                        .note(passing, summoned.item().id())))
                .isEmpty();
    }
}
