package se.diarium.decision.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.register.RecordFile;
import se.diarium.register.node.Registering;

/** The cases that keep the papers of meetings. Each test has years of its own. */
class MeetingCasesTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final PaperDesk desk = new PaperDesk();

    @Test
    void meetingsOfABodyInAYearHaveOneCaseAndThoseOfAnotherYearAnother() {
        Meeting first = desk.planned("AU", LocalDate.of(2016, 2, 3));
        Meeting second = desk.planned("AU", LocalDate.of(2016, 3, 3));
        Meeting later = desk.planned("AU", LocalDate.of(2015, 3, 3));
        for (Meeting meeting : List.of(first, second, later)) {
            desk.proceed(meeting, MeetingStatus.SUMMONED);
        }

        assertThat(desk.record(desk.found(second, null, PaperKind.SUMMONS)).diarienummer())
                .isEqualTo(
                        desk.record(desk.found(first, null, PaperKind.SUMMONS)).diarienummer())
                .isNotEqualTo(
                        desk.record(desk.found(later, null, PaperKind.SUMMONS)).diarienummer());
    }

    @Test
    void theCaseOfTheMeetingsIsBegunAnewWhenItWasClosedBeforeItsTime() {
        Meeting first = desk.planned("HSN", LocalDate.of(2008, 2, 5));
        desk.proceed(first, MeetingStatus.SUMMONED);
        RecordFile summons = desk.record(desk.found(first, null, PaperKind.SUMMONS));
        registering.closed(summons.diarienummer());
        Meeting second = desk.planned("HSN", LocalDate.of(2008, 3, 4));

        desk.proceed(second, MeetingStatus.SUMMONED);

        assertThat(desk.record(desk.found(second, null, PaperKind.SUMMONS)).diarienummer())
                .isNotEqualTo(summons.diarienummer());
    }
}
