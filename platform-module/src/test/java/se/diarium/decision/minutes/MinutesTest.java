package se.diarium.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.Holding;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.MinutedItems;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.event.Event;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;

/** Minutes of meetings in the years from 1950 on, a year for each test, since a body's members are members for a period. */
class MinutesTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Minutes minutes = register.bean("diarium.minutes", Minutes.class);

    private MinutesState appoint(Holding held, String... members) {
        return register.as(
                RunningRegister.SECRETARY,
                () -> minutes.appoint(
                        held.meeting().key(),
                        List.of(members).stream()
                                .map(member -> new ApproverInput(member, false))
                                .toList()));
    }

    private MinutesState approve(String user, Holding held, String... items) {
        return register.as(user, () -> minutes.approve(held.meeting().key(), List.of(items), null));
    }

    private MinutesState state(Holding held) {
        return register.as(
                RunningRegister.SECRETARY, () -> minutes.of(held.meeting().key()));
    }

    private MeetingStatus status(Holding held) {
        Meeting meeting = held.reread();
        return meeting.status();
    }

    @Test
    void theLastApprovalTakesTheMeetingOnAndTheCaseIsTold() {
        Holding held = Holding.held(register, "HSN", 1950);
        appoint(held, held.member());
        approve(Holding.CHAIR, held);
        assertThat(status(held)).isEqualTo(MeetingStatus.HELD);

        MinutesState done = approve(Holding.MEMBER, held);

        assertThat(status(held)).isEqualTo(MeetingStatus.MINUTES_APPROVED);
        assertThat(done.approvedOn()).isNotNull();
        assertThat(register.asSystem(() -> register.bean("diarium.events", EventChain.class)
                        .of(held.file().id())))
                .extracting(Event::content)
                .filteredOn(event -> event.type() == EventType.MINUTES_APPROVED)
                .singleElement()
                .satisfies(event -> assertThat(event.after()).contains("HSN/1950-02-01"));
    }

    @Test
    void nobodyElseApprovesAndNobodyTwice() {
        Holding held = Holding.held(register, "HSN", 1951);
        appoint(held, held.member());
        approve(Holding.CHAIR, held);

        assertThatThrownBy(() -> approve(RunningRegister.SECRETARY, held)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> approve(Holding.VICE, held)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> approve(Holding.CHAIR, held))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("minutes.twice"));
    }

    @Test
    void aParagraphIsApprovedAtOnceAndTheRestLater() {
        Holding held = Holding.held(register, "HSN", 1952);
        appoint(held, held.member());

        approve(Holding.CHAIR, held, held.item());
        MinutesState one = approve(Holding.MEMBER, held, held.item());

        assertThat(one.paragraphs())
                .filteredOn(paragraph -> paragraph.approvedOn() != null)
                .extracting(MinutesState.Paragraph::itemId)
                .containsExactly(held.item());
        assertThat(status(held)).isEqualTo(MeetingStatus.HELD);
        approve(Holding.CHAIR, held);
        approve(Holding.MEMBER, held);
        assertThat(status(held)).isEqualTo(MeetingStatus.MINUTES_APPROVED);
    }

    /** The items whose paragraphs everybody may read. */
    private List<String> open(Holding held) {
        MinutedItems minuted = register.bean("diarium.minutedItems", MinutedItems.class);
        Agendas agendas = register.bean("diarium.agendas", Agendas.class);
        return register.asSystem(() -> agendas.of(held.meeting().key()).stream()
                .filter(item -> minuted.approved(held.meeting(), item))
                .map(AgendaItem::id)
                .toList());
    }

    private List<MinutedItems.Minuted> unapproved(Holding held) {
        return register.asSystem(() -> register.bean("diarium.minutedItems", MinutedItems.class)
                .unapproved(held.file().id()));
    }

    @Test
    void aParagraphThatIsApprovedAtOnceIsPublicFromTheLastApprovalOfItAndTheOthersAreNot() {
        Holding held = Holding.held(register, "HSN", 1958);
        appoint(held, held.member());
        approve(Holding.CHAIR, held, held.item());
        assertThat(open(held)).isEmpty();
        assertThat(unapproved(held)).hasSize(1);

        approve(Holding.MEMBER, held, held.item());

        assertThat(open(held)).containsExactly(held.item());
        assertThat(unapproved(held)).isEmpty();
    }

    @Test
    void aParagraphThatIsPublicStaysSoWhenSomebodyElseIsAppointedToApproveTheRest() {
        Holding held = Holding.held(register, "HSN", 1959);
        appoint(held, held.member());
        approve(Holding.CHAIR, held, held.item());
        approve(Holding.MEMBER, held, held.item());

        appoint(held, held.member(), held.vice());

        assertThat(open(held)).containsExactly(held.item());
        assertThat(unapproved(held)).isEmpty();
    }

    @Test
    void itIsToldByWhenTheMinutesAreToBeApprovedAndWhoIsLate() {
        Holding held = Holding.held(register, "HSN", 1953);
        MinutesState state = appoint(held, held.member());

        assertThat(state.due()).isEqualTo(LocalDate.of(1953, 2, 16));
        assertThat(state.late()).isTrue();
        assertThat(state.approvers())
                .allSatisfy(approver -> assertThat(approver.late()).isTrue())
                .extracting(MinutesState.Approver::member)
                .containsExactly(held.chair(), held.member());
    }

    @Test
    void whoWasAbsentIsNotAppointed() {
        Holding held = Holding.held(register, "HSN", 1954);

        assertThatThrownBy(() -> appoint(held, held.absent()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("minutes.absent"));
    }

    @Test
    void whoeverStoodAsideDoesNotApproveThatParagraphAndTheViceChairDoesSo() {
        Holding held = Holding.heldWithoutChairAtItem(register, "HSN", 1955);
        appoint(held, held.member());

        assertThatThrownBy(() -> approve(Holding.CHAIR, held, held.item()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("minutes.biased"));
        MinutesState.Paragraph paragraph = state(held).paragraphs().stream()
                .filter(one -> one.itemId().equals(held.item()))
                .findFirst()
                .orElseThrow();
        assertThat(paragraph.approvers()).containsExactly(held.vice(), held.member());
    }

    @Test
    void minutesThatSomebodyHasNotApprovedAreNotMadeApprovedByOthers() {
        Holding held = Holding.held(register, "HSN", 1956);
        assertThatThrownBy(() -> held.proceed(MeetingStatus.MINUTES_APPROVED))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("minutes.uncovered"));
        appoint(held, held.member());
        approve(Holding.CHAIR, held);

        assertThatThrownBy(() -> held.proceed(MeetingStatus.MINUTES_APPROVED))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("minutes.waiting"));
    }

    @Test
    void whoHasApprovedStaysAmongTheApprovers() {
        Holding held = Holding.held(register, "HSN", 1957);
        appoint(held, held.member());
        approve(Holding.MEMBER, held);

        assertThatThrownBy(() -> appoint(held)).isInstanceOfSatisfying(ConflictException.class, refusal -> assertThat(
                        refusal.errors().get(0).code())
                .isEqualTo("minutes.hasApproved"));
    }
}
