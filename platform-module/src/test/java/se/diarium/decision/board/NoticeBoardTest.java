package se.diarium.decision.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.Refusals;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Holding;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingInput;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.Meetings;
import se.diarium.decision.minutes.ApproverInput;
import se.diarium.decision.minutes.Minutes;
import se.diarium.decision.minutes.MinutesState;
import se.diarium.decision.term.AppealPeriod;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotFoundException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.event.Event;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;

/** The notice board. Each test has a meeting in a year of its own, from 1960 on. */
class NoticeBoardTest {

    private final RunningRegister register = RunningRegister.shared();
    private final NoticeBoard board = register.bean("diarium.noticeBoard", NoticeBoard.class);
    private final PublicBoard everybody = register.bean("diarium.publicBoard", PublicBoard.class);
    private final Minutes minutes = register.bean("diarium.minutes", Minutes.class);
    private final LocalDate today =
            register.bean("diarium.calendar", RegisterCalendar.class).today();

    private Holding approved(int year) {
        Holding held = Holding.held(register, "HSN", year);
        register.as(
                RunningRegister.SECRETARY,
                () -> minutes.appoint(held.meeting().key(), List.of(new ApproverInput(held.member(), false))));
        approve(held, Holding.CHAIR);
        approve(held, Holding.MEMBER);
        return held;
    }

    private void approve(Holding held, String user, String... items) {
        register.as(user, () -> minutes.approve(held.meeting().key(), List.of(items), null));
    }

    private Notice announce(Holding held, String... items) {
        return register.as(
                RunningRegister.SECRETARY, () -> board.announce(held.meeting().key(), List.of(items)));
    }

    private List<String> shown() {
        return everybody.shown().stream().map(Notice::id).toList();
    }

    private List<EventType> events(Holding held) {
        return register.asSystem(() -> register
                .bean("diarium.events", EventChain.class)
                .of(held.file().id())
                .stream()
                .map(Event::content)
                .map(content -> content.type())
                .toList());
    }

    private void ranOut(Notice notice) {
        register.asSystem(() -> register.bean("diarium.jdbc", JdbcTemplate.class)
                .update(
                        "UPDATE dia_notice SET shown_until = ? WHERE id = ?",
                        Date.valueOf(today.minusDays(1)),
                        notice.id()));
    }

    @Test
    void announcedMinutesStandOnTheBoardWithTheDaysThatFollowFromToday() {
        Holding held = approved(1960);

        Notice notice = announce(held);

        AppealPeriod period = AppealPeriod.from(today);
        assertThat(notice.postedOn()).isEqualTo(today);
        assertThat(notice.approvedOn()).isEqualTo(today);
        assertThat(notice.lastDayOfAppeal()).isEqualTo(period.lastDay());
        assertThat(notice.finalFrom()).isEqualTo(period.finalFrom());
        assertThat(notice.shownUntil()).isEqualTo(period.lastDay());
        assertThat(notice.late()).isFalse();
        assertThat(notice.keptAt()).isNotBlank();
        assertThat(shown()).contains(notice.id());
        assertThat(held.reread().status()).isEqualTo(MeetingStatus.ANNOUNCED);
    }

    @Test
    void aChangeOfStatusPostsTheNoticeToo() {
        Holding held = approved(1961);

        held.proceed(MeetingStatus.ANNOUNCED);

        assertThat(everybody.shown()).anySatisfy(notice -> assertThat(notice.meeting())
                .isEqualTo(held.meeting().key()));
        assertThat(events(held)).contains(EventType.NOTICE_POSTED);
    }

    @Test
    void theCaseKnowsTheLastDayOfAppealOfWhatWasDecidedInIt() {
        Holding held = approved(1962);
        assertThat(everybody.of(held.file().id())).isEmpty();

        Notice notice = announce(held);

        assertThat(everybody.of(held.file().id())).singleElement().satisfies(appeal -> {
            assertThat(appeal.lastDay()).isEqualTo(notice.lastDayOfAppeal());
            assertThat(appeal.body()).isEqualTo("HSN");
            assertThat(appeal.year()).isEqualTo(1962);
        });
    }

    @Test
    void aNoticeThatComesAfterTheSecondDayIsPostedAndSaysThatItIsLate() {
        Holding held = approved(1963);
        register.asSystem(() -> register.bean("diarium.jdbc", JdbcTemplate.class)
                .update(
                        "UPDATE dia_minutes SET approved_on = ? WHERE meeting_id = ?",
                        Date.valueOf(today.minusDays(20)),
                        held.meeting().id()));
        register.asSystem(() -> register.bean("diarium.jdbc", JdbcTemplate.class)
                .update(
                        "UPDATE dia_minutes_approval SET approved_on = ? WHERE meeting_id = ?",
                        Date.valueOf(today.minusDays(20)),
                        held.meeting().id()));

        Notice notice = announce(held);

        assertThat(notice.late()).isTrue();
        assertThat(notice.lastDayOfAppeal()).isEqualTo(AppealPeriod.from(today).lastDay());
    }

    @Test
    void aParagraphApprovedAtOnceIsAnnouncedByItselfAndNotWithTheRest() {
        Holding held = Holding.held(register, "HSN", 1964);
        register.as(
                RunningRegister.SECRETARY,
                () -> minutes.appoint(held.meeting().key(), List.of(new ApproverInput(held.member(), false))));
        assertThatThrownBy(() -> announce(held, held.item()))
                .satisfies(refusal -> Refusals.assertCode(refusal, "notice.notApproved"));
        approve(held, Holding.CHAIR, held.item());
        approve(held, Holding.MEMBER, held.item());

        Notice one = announce(held, held.item());

        assertThat(one.paragraphs()).hasSize(1);
        assertThatThrownBy(() -> announce(held, held.item()))
                .satisfies(refusal -> Refusals.assertCode(refusal, "notice.twice"));
        approve(held, Holding.CHAIR);
        approve(held, Holding.MEMBER);
        Notice rest = announce(held);
        assertThat(rest.paragraphs()).isNotEmpty().doesNotContainAnyElementsOf(one.paragraphs());
    }

    @Test
    void whereAllParagraphsWereAnnouncedAtOnceTheMeetingGoesOnWithoutAnotherNotice() {
        Holding held = approved(1967);
        String[] all = register.asSystem(() -> minutes.of(held.meeting().key())).paragraphs().stream()
                .map(MinutesState.Paragraph::itemId)
                .toArray(String[]::new);
        announce(held, all);

        assertThatThrownBy(() -> announce(held)).satisfies(refusal -> Refusals.assertCode(refusal, "notice.nothing"));
        held.proceed(MeetingStatus.ANNOUNCED);

        assertThat(everybody.shown())
                .filteredOn(notice -> held.meeting().key().equals(notice.meeting()))
                .hasSize(1);
    }

    @Test
    void aNoticeOfMinutesIsNotTakenDownBeforeTheTimeOfAppealIsOut() {
        Notice notice = announce(approved(1965));

        assertThatThrownBy(() -> register.as(RunningRegister.SECRETARY, () -> board.remove(notice.id(), "Fel")))
                .satisfies(refusal -> Refusals.assertCode(refusal, "notice.stays"));
    }

    @Test
    void aNoticeWhoseTimeIsOutIsNotShownEvenBeforeTheJobTakesItDownAndKeptAfterIt() {
        Holding held = approved(1966);
        Notice notice = announce(held);
        ranOut(notice);
        assertThat(shown()).doesNotContain(notice.id());

        register.asSystem(board::takeDownOverdue);

        Notice kept = register.as(RunningRegister.SECRETARY, () -> board.get(notice.id()));
        assertThat(kept.removed().on()).isEqualTo(today);
        assertThat(events(held)).endsWith(EventType.NOTICE_REMOVED);
        assertThat(register.asSystem(board::takeDownOverdue)).isZero();
    }

    @Test
    void whatWasTakenDownIsSeenByThoseWhoKeepTheBoardAlone() {
        Notice notice = register.as(
                RunningRegister.SECRETARY,
                () -> board.post(new NoticeInput(NoticeKind.OTHER, null, "Samråd", "Kom och tyck till.", today)));
        register.as(RunningRegister.SECRETARY, () -> board.remove(notice.id(), "Inställt"));

        assertThat(shown()).doesNotContain(notice.id());
        assertThatThrownBy(() -> register.as(RunningRegister.HANDLER, () -> board.get(notice.id())))
                .isInstanceOf(NotFoundException.class);
        assertThat(register.as(RunningRegister.HANDLER, () -> board.list(null, false, 0, 400))
                        .notices())
                .extracting(Notice::id)
                .doesNotContain(notice.id());
    }

    @Test
    void aNoticeOfAMeetingSaysTimeAndPlaceAndIsLateLessThanAWeekBefore() {
        Meeting meeting = planned(today.plusDays(3), "Regionens hus");
        Meeting nowhere = planned(today.plusDays(30), null);
        Meeting ahead = planned(today.plusDays(8), "Regionens hus");

        assertThatThrownBy(() -> post(nowhere))
                .satisfies(refusal -> Refusals.assertCode(refusal, "notice.timeAndPlace"));
        assertThat(post(meeting).late()).isTrue();
        assertThat(post(ahead))
                .satisfies(notice -> assertThat(notice.late()).isFalse())
                .satisfies(notice -> assertThat(notice.shownUntil()).isEqualTo(today.plusDays(8)));
    }

    private Meeting planned(LocalDate day, String place) {
        return register.as(RunningRegister.SECRETARY, () -> register.bean("diarium.meetings", Meetings.class)
                .plan(new MeetingInput("RF", day, "09:00", place, null)));
    }

    private Notice post(Meeting meeting) {
        return register.as(
                RunningRegister.SECRETARY,
                () -> board.post(new NoticeInput(NoticeKind.MEETING, meeting.key(), null, "Regionplan.", null)));
    }

    @Test
    void whatIsWrongWithANoticeIsToldByField() {
        assertThatThrownBy(() -> register.as(
                        RunningRegister.SECRETARY,
                        () -> board.post(
                                new NoticeInput(NoticeKind.OTHER, null, "Om 19121212-1212", "x", today.minusDays(1)))))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .extracting(error -> error.field() + " " + error.code())
                        .containsExactly("title notice.personalNumber", "shownUntil notice.until"));
    }

    @Test
    void onlyThoseWhoKeepTheBoardPostOnIt() {
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> board.post(new NoticeInput(NoticeKind.OTHER, null, "A", "B", today))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
