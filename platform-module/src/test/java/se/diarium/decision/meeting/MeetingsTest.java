package se.diarium.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseSummary;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NotAllowedException;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Registering;

class MeetingsTest {

    private static final LocalDate DAY = LocalDate.of(2035, 3, 7);

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final Meetings meetings = register.bean("diarium.meetings", Meetings.class);
    private final Agendas agendas = register.bean("diarium.agendas", Agendas.class);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);

    private Meeting planned(String body, LocalDate day) {
        return register.as(
                RunningRegister.SECRETARY,
                () -> meetings.plan(new MeetingInput(body, day, "09:00", "Regionens hus", null)));
    }

    private Meeting proceed(Meeting meeting, MeetingStatus to, String reason) {
        return register.as(RunningRegister.SECRETARY, () -> meetings.proceed(meeting.key(), to, reason));
    }

    private AgendaItem put(Meeting meeting, CaseFile file) {
        return register.as(
                RunningRegister.REGISTRAR,
                () -> agendas.add(
                        meeting.key(), new ItemInput(ItemKind.CASE, null, file.diarienummer(), null, "Godkänns.")));
    }

    private List<String> ready(Meeting meeting) {
        return register.as(
                RunningRegister.SECRETARY,
                () -> agendas.ready(meeting.key()).stream().map(CaseSummary::id).toList());
    }

    private List<AgendaItem> items(String user, Meeting meeting) {
        return register.as(user, () -> agendas.of(meeting.key()));
    }

    @Test
    void theSecondMeetingOfADayHasAKeyOfItsOwn() {
        Meeting first = planned("RS", DAY);
        Meeting second = planned("RS", DAY);

        assertThat(first.key().day()).isEqualTo("2035-03-07");
        assertThat(second.key().day()).isEqualTo("2035-03-07-2");
        assertThat(MeetingKey.read("RS", "2035-03-07-2")).contains(second.key());
    }

    @Test
    void anAgendaBeginsWithTheStandingItemsOfTheBody() {
        Meeting meeting = planned("RS", DAY.plusDays(1));

        assertThat(items(RunningRegister.SECRETARY, meeting))
                .extracting(AgendaItem::heading)
                .first()
                .isEqualTo("Föregående protokoll");
    }

    @Test
    void aCaseInPreparationComesBeforeTheBodyByBeingPutOnTheAgenda() {
        CaseFile file = registering.aCase("Till nämnden");
        Meeting meeting = planned("HSN", DAY);

        AgendaItem item = put(meeting, file);

        assertThat(item.heading()).isEqualTo("Till nämnden");
        assertThat(register.asSystem(() -> cases.get(file.diarienummer()).status()))
                .isEqualTo(CaseStatus.FOR_DECISION);
        assertThat(ready(meeting)).doesNotContain(file.id());
    }

    @Test
    void aCaseBeforeTheBodyIsReadyUntilItIsOnAnAgendaAndAgainWhenItIsTakenOff() {
        CaseFile file = registering.aCase("Redo");
        register.asSystem(() -> {
            cases.sendToBody(file.diarienummer(), "HSN");
            return null;
        });
        Meeting meeting = planned("HSN", DAY.plusDays(2));
        assertThat(ready(meeting)).contains(file.id());
        assertThat(ready(planned("RS", DAY.plusDays(2)))).doesNotContain(file.id());
        AgendaItem item = put(meeting, file);
        assertThat(ready(meeting)).doesNotContain(file.id());

        register.as(RunningRegister.SECRETARY, () -> agendas.remove(meeting.key(), item.id()));

        assertThat(ready(meeting)).contains(file.id());
    }

    @Test
    void aCancelledMeetingGivesItsCasesBack() {
        CaseFile file = registering.aCase("Inställt");
        Meeting meeting = planned("HSN", DAY.plusDays(3));
        put(meeting, file);

        Meeting cancelled = proceed(meeting, MeetingStatus.CANCELLED, "Ej beslutför");

        assertThat(cancelled.reason()).isEqualTo("Ej beslutför");
        assertThat(ready(meeting)).contains(file.id());
    }

    @Test
    void aCaseIsOnOneAgendaAtATimeAndOnThatOfItsBody() {
        CaseFile file = registering.aCase("En gång");
        Meeting meeting = planned("HSN", DAY.plusDays(4));
        AgendaItem item = put(meeting, file);
        assertThatThrownBy(() -> put(planned("HSN", DAY.plusDays(5)), file))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("item.onAgenda"));
        register.as(RunningRegister.SECRETARY, () -> agendas.remove(meeting.key(), item.id()));

        assertThatThrownBy(() -> put(planned("RS", DAY.plusDays(5)), file))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("item.otherBody"));
    }

    @Test
    void papersAreRecordsOfTheCase() {
        CaseFile file = registering.aCase("Med handlingar");
        String own = registering.aRecord(file.diarienummer(), "Egen", "text").id();
        CaseFile other = registering.aCase("Annat");
        String strange =
                registering.aRecord(other.diarienummer(), "Annans", "text").id();
        Meeting meeting = planned("HSN", DAY.plusDays(6));
        AgendaItem item = put(meeting, file);

        AgendaItem changed = register.as(
                RunningRegister.SECRETARY,
                () -> agendas.change(meeting.key(), item.id(), new ItemInput(null, null, null, List.of(own), null)));

        assertThat(changed.papers()).containsExactly(own);
        assertThatThrownBy(() -> register.as(
                        RunningRegister.SECRETARY,
                        () -> agendas.change(
                                meeting.key(), item.id(), new ItemInput(null, null, null, List.of(strange), null))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theOrderIsGivenAsAWhole() {
        Meeting meeting = planned("PN", DAY);
        List<String> ids = new ArrayList<>(items(RunningRegister.SECRETARY, meeting).stream()
                .map(AgendaItem::id)
                .toList());
        Collections.reverse(ids);

        List<AgendaItem> ordered = register.as(RunningRegister.SECRETARY, () -> agendas.order(meeting.key(), ids));

        assertThat(ordered).extracting(AgendaItem::id).containsExactlyElementsOf(ids);
        assertThatThrownBy(() -> register.as(
                        RunningRegister.SECRETARY, () -> agendas.order(meeting.key(), ids.subList(1, ids.size()))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void afterTheSummonsWhatComesIsAddedAtTheTable() {
        Meeting meeting = planned("HSN", DAY.plusDays(7));
        proceed(meeting, MeetingStatus.SUMMONED, null);

        assertThatThrownBy(() -> put(meeting, registering.aCase("För sent"))).isInstanceOf(ConflictException.class);
        assertThat(register.as(
                                RunningRegister.SECRETARY,
                                () -> agendas.add(
                                        meeting.key(),
                                        new ItemInput(ItemKind.ADDED_AT_TABLE, "Väckt fråga", null, null, null)))
                        .kind())
                .isEqualTo(ItemKind.ADDED_AT_TABLE);
    }

    @Test
    void membersSeeTheAgendaFromTheSummonsOn() {
        Meeting meeting = planned("RS", DAY.plusDays(8));
        assertThat(items(RunningRegister.MEMBER, meeting)).isEmpty();

        proceed(meeting, MeetingStatus.SUMMONED, null);
        assertThat(items(RunningRegister.MEMBER, meeting)).isNotEmpty();

        proceed(meeting, MeetingStatus.PLANNED, "Kallelsen var fel");
        assertThat(items(RunningRegister.MEMBER, meeting)).isEmpty();
    }

    @Test
    void theItemOfASecretCaseIsSeenByThoseWhoMayReadTheCaseAlone() {
        CaseFile file = registering.aCase("Hemlig rubrik", new LegalGround(21, 7));
        Meeting meeting = planned("HSN", DAY.plusDays(9));
        AgendaItem item = register.as(
                RunningRegister.REGISTRAR,
                () -> agendas.add(
                        meeting.key(),
                        new ItemInput(ItemKind.CASE, "Personärende", file.diarienummer(), null, "Hemligt förslag")));

        assertThat(items(RunningRegister.REGISTRAR, meeting)).contains(item);
        assertThat(items(RunningRegister.MANAGER, meeting)).doesNotContain(item);
        assertThatThrownBy(
                        () -> register.as(RunningRegister.MANAGER, () -> register.bean("NodeService", NodeService.class)
                                .getProperties(Nodes.ref(item.id()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMeetingGoesTheWaysThereAreAndNoOther() {
        Meeting meeting = planned("RS", DAY.plusDays(10));

        assertThatThrownBy(() -> proceed(meeting, MeetingStatus.HELD, null)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> proceed(meeting, MeetingStatus.CANCELLED, " "))
                .isInstanceOf(InvalidInputException.class);
        proceed(meeting, MeetingStatus.SUMMONED, null);
        assertThatThrownBy(() -> proceed(meeting, MeetingStatus.HELD, null))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("meeting.notYet"));
    }

    @Test
    void noOtherDoorChangesOrDeletesAMeeting() {
        Meeting meeting = planned("RS", DAY.plusDays(11));
        NodeService nodes = register.bean("NodeService", NodeService.class);

        assertThatThrownBy(() -> register.as("admin", () -> {
                    nodes.addProperties(
                            Nodes.ref(meeting.id()), Map.of(MeetingModel.PROP_STATUS, MeetingStatus.HELD.name()));
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> register.as("admin", () -> {
                    nodes.deleteNode(Nodes.ref(meeting.id()));
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
        assertThat(register.asSystem(() -> meetings.get(meeting.key())).status())
                .isEqualTo(MeetingStatus.PLANNED);
    }

    @Test
    void meetingsArePlannedBySecretariesAndRegistrarsAlone() {
        MeetingInput given = new MeetingInput("RS", DAY, null, null, null);

        for (String user : List.of(RunningRegister.HANDLER, RunningRegister.MEMBER, RunningRegister.MANAGER)) {
            assertThatThrownBy(() -> register.as(user, () -> meetings.plan(given)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
