package se.diarium.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.RunningRegister;
import se.diarium.decision.DecisionProcess;
import se.diarium.decision.ProposalInput;
import se.diarium.decision.TaskCompletion;
import se.diarium.decision.TaskView;
import se.diarium.decision.member.MemberRole;
import se.diarium.decision.member.Members;
import se.diarium.decision.member.MembershipInput;
import se.diarium.decision.minutes.ApproverInput;
import se.diarium.decision.minutes.Minutes;
import se.diarium.decision.paragraph.DecisionKeys;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.Decision;
import se.diarium.register.InvalidInputException;
import se.diarium.register.Outcome;
import se.diarium.register.event.Event;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Registering;
import se.diarium.register.series.CaseTable;

/** Meetings that are held: decisions, paragraphs, members who take part or stand aside. Each test has years of its own. */
class HeldMeetingsTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final Meetings meetings = register.bean("diarium.meetings", Meetings.class);
    private final Agendas agendas = register.bean("diarium.agendas", Agendas.class);
    private final Attendances attendances = register.bean("diarium.attendances", Attendances.class);
    private final ItemDecisions decisions = register.bean("diarium.itemDecisions", ItemDecisions.class);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);

    private Meeting planned(String body, LocalDate day) {
        return register.as(
                RunningRegister.SECRETARY, () -> meetings.plan(new MeetingInput(body, day, null, null, null)));
    }

    private Meeting proceed(Meeting meeting, MeetingStatus to) {
        return register.as(RunningRegister.SECRETARY, () -> meetings.proceed(meeting.key(), to, null));
    }

    private AgendaItem put(Meeting meeting, CaseFile file) {
        return register.as(
                RunningRegister.SECRETARY,
                () -> agendas.add(
                        meeting.key(), new ItemInput(ItemKind.CASE, null, file.diarienummer(), null, "Godkänns.")));
    }

    private AgendaItem decide(Meeting meeting, AgendaItem item, DecisionInput given) {
        return register.as(RunningRegister.SECRETARY, () -> decisions.decide(meeting.key(), item.id(), given));
    }

    private static DecisionInput outcome(Outcome outcome) {
        return new DecisionInput(outcome, null, "Så beslutades.", null, null, null, null, null);
    }

    private List<AgendaItem> items(Meeting meeting) {
        return register.as(RunningRegister.SECRETARY, () -> agendas.of(meeting.key()));
    }

    private CaseFile reread(CaseFile file) {
        return register.asSystem(() -> cases.get(file.diarienummer()));
    }

    /** A meeting with a case on its agenda, to which the members have been summoned. */
    private record Summoned(Meeting meeting, AgendaItem item, CaseFile file) {}

    private Summoned summoned(String body, LocalDate day) {
        CaseFile file = registering.aCase("Till beslut");
        Meeting meeting = planned(body, day);
        AgendaItem item = put(meeting, file);
        proceed(meeting, MeetingStatus.SUMMONED);
        return new Summoned(meeting, item, file);
    }

    private static void assertCode(Throwable refusal, String field, String code) {
        if (refusal instanceof InvalidInputException invalid) {
            assertThat(invalid.errors()).anySatisfy(error -> {
                assertThat(error.field()).isEqualTo(field);
                assertThat(error.code()).isEqualTo(code);
            });
        } else {
            assertThat(refusal).isInstanceOfSatisfying(ConflictException.class, conflict -> {
                assertThat(conflict.errors().get(0).field()).isEqualTo(field);
                assertThat(conflict.errors().get(0).code()).isEqualTo(code);
            });
        }
    }

    private Set<String> journalled(long after) {
        return new HashSet<>(register.bean("diarium.jdbc", JdbcTemplate.class)
                .queryForList("SELECT node_id FROM dia_journal WHERE entry_id > ?", String.class, after));
    }

    private long lastJournalled() {
        return register.bean("diarium.jdbc", JdbcTemplate.class)
                .queryForObject("SELECT MAX(entry_id) FROM dia_journal", Long.class);
    }

    @Test
    void theCasesAndPapersAreIndexedAnewWhenTheMinutesAreApproved() {
        CaseFile file = registering.aCase("Blir offentligt");
        String paper =
                registering.aRecord(file.diarienummer(), "Skrivelse", "text").id();
        Meeting meeting = planned("HSN", LocalDate.of(2009, 2, 2));
        AgendaItem item = register.as(
                RunningRegister.SECRETARY,
                () -> agendas.add(
                        meeting.key(),
                        new ItemInput(ItemKind.CASE, null, file.diarienummer(), List.of(paper), "Godkänns.")));
        proceed(meeting, MeetingStatus.SUMMONED);
        decide(meeting, item, outcome(Outcome.APPROVED));
        proceed(meeting, MeetingStatus.HELD);
        long before = lastJournalled();

        proceed(meeting, MeetingStatus.MINUTES_APPROVED);

        assertThat(journalled(before)).contains(file.id(), paper);
    }

    @Test
    void theCaseAndPapersOfAParagraphAreIndexedAnewWhenItIsApprovedAtOnce() {
        List<String> seats = seats("RUN", 2024);
        CaseFile file = registering.aCase("Brådskar");
        String paper =
                registering.aRecord(file.diarienummer(), "Skrivelse", "text").id();
        Meeting meeting = planned("RUN", LocalDate.of(2024, 2, 2));
        AgendaItem item = register.as(
                RunningRegister.SECRETARY,
                () -> agendas.add(
                        meeting.key(),
                        new ItemInput(ItemKind.CASE, null, file.diarienummer(), List.of(paper), "Godkänns.")));
        proceed(meeting, MeetingStatus.SUMMONED);
        attend(meeting, present(seats.get(0)), present(seats.get(1)), present(seats.get(2)));
        decide(meeting, item, outcome(Outcome.APPROVED));
        proceed(meeting, MeetingStatus.HELD);
        Minutes minutes = register.bean("diarium.minutes", Minutes.class);
        register.as(
                RunningRegister.SECRETARY,
                () -> minutes.appoint(meeting.key(), List.of(new ApproverInput(seats.get(1), false))));
        register.as(RunningRegister.SECRETARY, () -> minutes.approve(meeting.key(), List.of(item.id()), seats.get(0)));
        long before = lastJournalled();

        register.as(RunningRegister.SECRETARY, () -> minutes.approve(meeting.key(), List.of(item.id()), seats.get(1)));

        assertThat(journalled(before)).contains(file.id(), paper);
    }

    @Test
    void aHeldMeetingGivesItsItemsTheParagraphsInOrderAndTheDecisionGoesIntoTheCase() {
        Summoned case1 = summoned("HSN", LocalDate.of(2010, 2, 1));
        decide(case1.meeting(), case1.item(), outcome(Outcome.APPROVED));

        proceed(case1.meeting(), MeetingStatus.HELD);

        List<AgendaItem> items = items(case1.meeting());
        assertThat(items)
                .extracting(AgendaItem::paragraph)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, items.size()).boxed().toList());
        assertThat(reread(case1.file()).status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(reread(case1.file()).decisions())
                .containsExactly(new Decision(
                        "HSN",
                        LocalDate.of(2010, 2, 1),
                        Integer.toString(items.size()),
                        "Så beslutades.",
                        Outcome.APPROVED));
    }

    @Test
    void theConsiderationOfTheCaseIsMadeWithTheAgendaAndCompletedByTheDecision() {
        Summoned one = summoned("HSN", LocalDate.of(2011, 3, 1));
        assertThat(reread(one.file()).decisions()).isEmpty();
        decide(one.meeting(), one.item(), outcome(Outcome.REJECTED));
        proceed(one.meeting(), MeetingStatus.HELD);

        List<EventType> happened = register.asSystem(() -> {
            EventChain events = register.bean("diarium.events", EventChain.class);
            String considered = register
                    .bean("diarium.jdbc", JdbcTemplate.class)
                    .queryForList(
                            "SELECT DISTINCT node_id FROM dia_event WHERE diarienummer = ?",
                            String.class,
                            one.file().designation())
                    .stream()
                    .filter(id -> !id.equals(one.file().id()))
                    .findFirst()
                    .orElseThrow();
            return events.of(considered).stream()
                    .map(Event::content)
                    .map(content -> content.type())
                    .toList();
        });
        assertThat(happened).containsExactly(EventType.PUT_ON_AGENDA, EventType.DECIDED);
    }

    @Test
    void theNextMeetingOfTheYearGoesOnWhereTheLastOneEnded() {
        Meeting first = planned("PN", LocalDate.of(2012, 2, 1));
        Meeting second = planned("PN", LocalDate.of(2012, 3, 1));
        for (Meeting meeting : List.of(first, second)) {
            proceed(meeting, MeetingStatus.SUMMONED);
            proceed(meeting, MeetingStatus.HELD);
        }

        assertThat(items(second).get(0).paragraph()).isEqualTo(items(first).size() + 1);
    }

    @Test
    void aParagraphThatWasRecordedByHandIsNotGivenAgain() {
        CaseFile file = registering.aCase("För hand");
        DecisionKeys keys = register.bean("diarium.decisionKeys", DecisionKeys.class);
        register.asSystem(() -> {
            keys.take("PN", 2013, "2", file.diarienummer());
            return null;
        });
        Meeting meeting = planned("PN", LocalDate.of(2013, 2, 1));
        proceed(meeting, MeetingStatus.SUMMONED);
        proceed(meeting, MeetingStatus.HELD);

        assertThat(items(meeting)).extracting(AgendaItem::paragraph).startsWith(1, 3, 4);
        assertThatThrownBy(() -> register.asSystem(() -> {
                    keys.take("PN", 2013, "3", file.diarienummer());
                    return null;
                }))
                .satisfies(refusal -> assertCode(refusal, "paragraph", "decision.recorded"));
    }

    @Test
    void ofTwoSecretariesWhoMarkTheMeetingHeldOneWinsAndTheOtherIsToldSo() throws Exception {
        Summoned one = summoned("HSN", LocalDate.of(2014, 2, 1));
        decide(one.meeting(), one.item(), outcome(Outcome.APPROVED));
        AtomicInteger refused = new AtomicInteger();

        atOnce(List.of(one.meeting(), one.meeting(), one.meeting()), meeting -> {
            try {
                proceed(meeting, MeetingStatus.HELD);
            } catch (ConflictException refusal) {
                assertCode(refusal, "status", "meeting.transition");
                refused.incrementAndGet();
            }
        });

        assertThat(refused).hasValue(2);
        assertThat(reread(one.file()).decisions()).hasSize(1);
        assertThat(paragraphs("HSN", 2014))
                .containsExactlyElementsOf(oneTo(items(one.meeting()).size()));
    }

    @Test
    void meetingsOfSeveralBodiesHeldAtOnceLeaveEachBodyItsParagraphsWithoutGaps() throws Exception {
        List<Meeting> held = new ArrayList<>();
        for (String body : List.of("HSN", "RUN", "RF")) {
            for (int month = 1; month <= 3; month++) {
                Meeting meeting = planned(body, LocalDate.of(2015, month, 1));
                CaseFile file = registering.aCase("Samtidigt");
                AgendaItem item = put(meeting, file);
                proceed(meeting, MeetingStatus.SUMMONED);
                decide(meeting, item, outcome(Outcome.APPROVED));
                held.add(meeting);
            }
        }

        atOnce(held, meeting -> proceed(meeting, MeetingStatus.HELD));

        for (String body : List.of("HSN", "RUN", "RF")) {
            int expected = held.stream()
                    .filter(meeting -> meeting.key().body().equals(body))
                    .mapToInt(meeting -> items(meeting).size())
                    .sum();
            assertThat(paragraphs(body, 2015)).containsExactlyElementsOf(oneTo(expected));
        }
        Set<Integer> ofOneBody = new HashSet<>();
        held.stream().filter(meeting -> meeting.key().body().equals("RF")).forEach(meeting -> items(meeting)
                .forEach(item -> assertThat(ofOneBody.add(item.paragraph())).isTrue()));
    }

    private static void atOnce(List<Meeting> all, Consumer<Meeting> work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(all.size());
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (Meeting meeting : all) {
                tasks.add(() -> {
                    work.accept(meeting);
                    return null;
                });
            }
            for (Future<Void> task : executor.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private List<Integer> paragraphs(String body, int year) {
        JdbcTemplate jdbc = register.bean("diarium.jdbc", JdbcTemplate.class);
        return register.asSystem(() -> jdbc
                .queryForList(
                        "SELECT paragraph FROM dia_decision WHERE body_code = ? AND decision_year = ?",
                        String.class,
                        body,
                        year)
                .stream()
                .map(Integer::valueOf)
                .sorted()
                .toList());
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void aMeetingWithACaseThatIsNotDecidedIsNotHeldAndNoParagraphIsGiven() {
        Summoned one = summoned("HSN", LocalDate.of(2016, 2, 1));

        assertThatThrownBy(() -> proceed(one.meeting(), MeetingStatus.HELD))
                .satisfies(refusal -> assertCode(refusal, "items", "meeting.undecided"));
        assertThat(paragraphs("HSN", 2016)).isEmpty();
    }

    @Test
    void aMatterThatIsReferredBackGoesIntoPreparationWithItsReasons() {
        Summoned one = summoned("HSN", LocalDate.of(2009, 3, 1));
        assertThatThrownBy(() -> decide(one.meeting(), one.item(), outcome(Outcome.REFERRED_BACK)))
                .satisfies(refusal -> assertCode(refusal, "reasons", "decision.reasons"));
        decide(
                one.meeting(),
                one.item(),
                new DecisionInput(Outcome.REFERRED_BACK, null, null, "Kostnaden saknas.", null, null, null, null));

        proceed(one.meeting(), MeetingStatus.HELD);

        assertThat(reread(one.file()).status()).isEqualTo(CaseStatus.IN_PREPARATION);
        assertThat(reread(one.file()).decisions().get(0).text()).isEqualTo("Kostnaden saknas.");
    }

    @Test
    void aMatterThatIsPassedOnLiesBeforeTheNextBody() {
        Summoned one = summoned("AU", LocalDate.of(2017, 2, 1));
        assertThatThrownBy(() -> decide(one.meeting(), one.item(), outcome(Outcome.PASSED_ON)))
                .satisfies(refusal -> assertCode(refusal, "nextBody", "required"));
        decide(
                one.meeting(),
                one.item(),
                new DecisionInput(Outcome.PASSED_ON, null, null, null, null, "RUN", null, null));

        proceed(one.meeting(), MeetingStatus.HELD);

        assertThat(reread(one.file()).status()).isEqualTo(CaseStatus.FOR_DECISION);
        assertThat(register.asSystem(() -> register.bean("diarium.caseTable", CaseTable.class)
                        .liesBefore(one.file().id())))
                .contains("RUN");
    }

    @Test
    void aTabledMatterIsReadyForTheNextMeeting() {
        Summoned one = summoned("HSN", LocalDate.of(2017, 3, 1));
        decide(one.meeting(), one.item(), outcome(Outcome.TABLED));
        proceed(one.meeting(), MeetingStatus.HELD);

        AgendaItem again = put(planned("HSN", LocalDate.of(2017, 4, 1)), one.file());

        assertThat(again.caseId()).isEqualTo(one.file().id());
    }

    @Test
    void aDecisionIsNotTakenBeforeItsMeetingNorOnOneThatIsNotUnderWay() {
        Summoned one = summoned("HSN", LocalDate.of(2018, 2, 5));

        assertThatThrownBy(() -> decide(
                        one.meeting(),
                        one.item(),
                        new DecisionInput(
                                Outcome.APPROVED, LocalDate.of(2018, 2, 4), null, null, null, null, null, null)))
                .satisfies(refusal -> assertCode(refusal, "date", "decision.beforeMeeting"));
        Meeting future = planned("HSN", LocalDate.of(2036, 2, 5));
        proceed(future, MeetingStatus.SUMMONED);
        assertThatThrownBy(() -> decide(future, items(future).get(0), outcome(Outcome.NOTED)))
                .satisfies(refusal -> assertCode(refusal, "date", "date.future"));
        Meeting unsummoned = planned("HSN", LocalDate.of(2018, 3, 5));
        assertThatThrownBy(() -> decide(unsummoned, items(unsummoned).get(0), outcome(Outcome.NOTED)))
                .satisfies(refusal -> assertCode(refusal, "status", "decision.atStatus"));
    }

    @Test
    void onlyACaseCanGoOnToSomewhere() {
        Summoned one = summoned("HSN", LocalDate.of(2018, 4, 5));

        assertThatThrownBy(() -> decide(one.meeting(), items(one.meeting()).get(0), outcome(Outcome.TABLED)))
                .satisfies(refusal -> assertCode(refusal, "outcome", "decision.needsCase"));
    }

    /** Three members and a substitute of a body in a year; their ids. */
    private List<String> seats(String body, int year) {
        Members members = register.bean("diarium.members", Members.class);
        List<String> ids = new ArrayList<>();
        for (MemberRole role : List.of(MemberRole.CHAIR, MemberRole.MEMBER, MemberRole.MEMBER, MemberRole.SUBSTITUTE)) {
            ids.add(register.as(RunningRegister.SECRETARY, () -> members.add(
                            body,
                            new MembershipInput(
                                    null,
                                    "Ledamot " + ids.size(),
                                    "C",
                                    role,
                                    null,
                                    LocalDate.of(year, 1, 1),
                                    LocalDate.of(year, 12, 31)))
                    .id()));
        }
        return ids;
    }

    private void attend(Meeting meeting, Attendance... all) {
        register.as(RunningRegister.SECRETARY, () -> attendances.put(meeting.key(), List.of(all)));
    }

    private static Attendance present(String member) {
        return new Attendance(member, Presence.PRESENT, null, null);
    }

    private void standAside(Summoned one, String member) {
        register.as(
                RunningRegister.SECRETARY,
                () -> decisions.standAside(
                        one.meeting().key(),
                        one.item().id(),
                        List.of(new MemberAct(member, MemberAct.Act.BIAS, "Närstående"))));
    }

    private static DecisionInput voted(Vote vote, MemberAct... acts) {
        return new DecisionInput(Outcome.APPROVED, null, null, null, null, null, vote, List.of(acts));
    }

    @Test
    void whoeverIsBiasedNeitherVotesNorMakesAReservationAndTheSubstituteSteps() {
        List<String> seats = seats("RUN", 2019);
        Summoned one = summoned("RUN", LocalDate.of(2019, 2, 1));
        attend(
                one.meeting(),
                present(seats.get(0)),
                present(seats.get(1)),
                present(seats.get(2)),
                new Attendance(seats.get(3), Presence.PRESENT, null, seats.get(2)));
        standAside(one, seats.get(2));

        for (MemberAct.Act act : List.of(MemberAct.Act.YES, MemberAct.Act.RESERVATION)) {
            assertThatThrownBy(() ->
                            decide(one.meeting(), one.item(), voted(null, new MemberAct(seats.get(2), act, "Nej"))))
                    .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(
                                    refusal.errors().get(0).code())
                            .isEqualTo("vote.notTaking"));
        }
        AgendaItem decided = decide(
                one.meeting(),
                one.item(),
                voted(
                        new Vote(2, 1, 0),
                        new MemberAct(seats.get(0), MemberAct.Act.YES, null),
                        new MemberAct(seats.get(1), MemberAct.Act.NO, null),
                        new MemberAct(seats.get(3), MemberAct.Act.YES, null),
                        new MemberAct(seats.get(1), MemberAct.Act.RESERVATION, "Avslag")));
        assertThat(decided.decision().vote()).isEqualTo(new Vote(2, 1, 0));
    }

    @Test
    void aBodyWithTooFewWhoTakePartCannotDecide() {
        List<String> seats = seats("RUN", 2020);
        Summoned one = summoned("RUN", LocalDate.of(2020, 2, 1));
        attend(one.meeting(), present(seats.get(0)), present(seats.get(1)));
        standAside(one, seats.get(1));

        assertThatThrownBy(() -> decide(one.meeting(), one.item(), outcome(Outcome.APPROVED)))
                .satisfies(refusal -> assertCode(refusal, "attendance", "meeting.quorum"));
    }

    @Test
    void aMemberOfAnotherBodyTakesNoPart() {
        List<String> strangers = seats("RF", 2021);
        seats("RUN", 2021);
        Summoned one = summoned("RUN", LocalDate.of(2021, 2, 1));

        assertThatThrownBy(() -> attend(one.meeting(), present(strangers.get(0))))
                .satisfies(refusal -> assertCode(refusal, "member", "member.otherBody"));
        assertThatThrownBy(() -> standAside(one, strangers.get(0)))
                .satisfies(refusal -> assertCode(refusal, "member", "member.otherBody"));
    }

    @Test
    void theFiguresOfAVoteAreWhatMembersDid() {
        List<String> seats = seats("RUN", 2022);
        Summoned one = summoned("RUN", LocalDate.of(2022, 2, 1));
        attend(one.meeting(), present(seats.get(0)), present(seats.get(1)));

        assertThatThrownBy(() -> decide(one.meeting(), one.item(), voted(new Vote(3, 0, 0))))
                .satisfies(refusal -> assertCode(refusal, "vote", "vote.tooMany"));
        assertThatThrownBy(() -> decide(
                        one.meeting(),
                        one.item(),
                        voted(new Vote(2, 0, 0), new MemberAct(seats.get(0), MemberAct.Act.YES, null))))
                .satisfies(refusal -> assertCode(refusal, "vote", "vote.differs"));
    }

    /** A case of the existing process that waits for its decision to be recorded. */
    private TaskView waiting(CaseFile file) {
        DecisionProcess process = register.bean("diarium.decisionProcess", DecisionProcess.class);
        TaskView approve = register.as(
                RunningRegister.HANDLER,
                () -> process.start(file.diarienummer(), new ProposalInput("HSN", "Godkänns.", null, null)));
        register.as(
                RunningRegister.MANAGER,
                () -> process.complete(
                        approve.id(), new TaskCompletion("approve", null, null, null, null, null, null)));
        return register.as(RunningRegister.SECRETARY, () -> process.tasks(0, 1000).tasks().stream()
                .filter(task -> task.diarienummer().equals(file.designation()))
                .findFirst()
                .orElseThrow());
    }

    private void record(TaskView task, LocalDate date) {
        DecisionProcess process = register.bean("diarium.decisionProcess", DecisionProcess.class);
        register.as(
                RunningRegister.SECRETARY,
                () -> process.complete(
                        task.id(), new TaskCompletion("APPROVED", null, null, "HSN", date, "999", null)));
    }

    @Test
    void aCaseOfTheProcessThatIsDecidedAtAMeetingIsNotRecordedASecondTime() {
        LocalDate today = LocalDate.now();
        CaseFile file = registering.aCase("I processen");
        TaskView task = waiting(file);
        Meeting meeting = planned("HSN", today);
        AgendaItem item = put(meeting, file);

        assertThatThrownBy(() -> record(task, today))
                .satisfies(refusal -> assertCode(refusal, "diarienummer", "decision.onAgenda"));
        proceed(meeting, MeetingStatus.SUMMONED);
        decide(meeting, item, outcome(Outcome.APPROVED));
        proceed(meeting, MeetingStatus.HELD);

        assertThatThrownBy(() -> record(task, today)).isInstanceOf(RuntimeException.class);
        assertThat(reread(file).decisions()).hasSize(1);
        DecisionProcess process = register.bean("diarium.decisionProcess", DecisionProcess.class);
        assertThat(register.as(RunningRegister.SECRETARY, () -> process.tasks(0, 1000))
                        .tasks())
                .noneMatch(open -> open.diarienummer().equals(file.designation()));
    }

    @Test
    void aTablingAtAMeetingIsNotRecordedASecondTimeByTheProcessThatGoesOn() {
        LocalDate today = LocalDate.now();
        CaseFile file = registering.aCase("Bordläggs");
        TaskView task = waiting(file);
        Meeting meeting = planned("HSN", today);
        AgendaItem item = put(meeting, file);
        proceed(meeting, MeetingStatus.SUMMONED);
        decide(meeting, item, outcome(Outcome.TABLED));
        proceed(meeting, MeetingStatus.HELD);

        assertThatThrownBy(() -> record(task, today))
                .satisfies(refusal -> assertCode(refusal, "diarienummer", "decision.atMeeting"));
        assertThat(reread(file).decisions()).hasSize(1);
    }
}
