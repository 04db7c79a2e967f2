package se.diarium.decision.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.Refusals;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.ItemInput;
import se.diarium.decision.meeting.ItemKind;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.publishing.Publisher;
import se.diarium.register.Direction;
import se.diarium.register.RecordFile;

/** When the papers of meetings can be published. Each test has years of its own. */
class PublishedPapersTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Agendas agendas = register.bean("diarium.agendas", Agendas.class);
    private final PaperDesk desk = new PaperDesk();

    @Test
    void aSummonsIsSentAndCanBePublishedFromThenOn() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2015, 2, 10));

        desk.proceed(meeting, MeetingStatus.SUMMONED);

        RecordFile record = desk.record(desk.found(meeting, null, PaperKind.SUMMONS));
        assertThat(record.direction()).isEqualTo(Direction.SENT);
        assertThat(record.counterparty()).isEqualTo("Ledamöter och ersättare");
        Publisher publisher = register.bean("diarium.publisher", Publisher.class);
        assertThat(register.as(RunningRegister.REGISTRAR, () -> publisher.publish(record.id())))
                .isNotNull();
    }

    @Test
    void minutesAndNoticeCanBePublishedThoughTheCaseOfTheMeetingsIsNeverDecided() {
        Meeting meeting = desk.planned("PN", LocalDate.of(2015, 2, 11));
        desk.proceed(
                meeting,
                MeetingStatus.SUMMONED,
                MeetingStatus.HELD,
                MeetingStatus.MINUTES_APPROVED,
                MeetingStatus.ANNOUNCED);
        Publisher publisher = register.bean("diarium.publisher", Publisher.class);

        for (PaperKind kind : List.of(PaperKind.MINUTES, PaperKind.NOTICE)) {
            String id = desk.found(meeting, null, kind).recordId();
            assertThat(register.as(RunningRegister.SECRETARY, () -> publisher.publish(id)))
                    .as(kind.name())
                    .isNotNull();
        }
    }

    @Test
    void aPaperWithAPersonalNumberIsNotPublishedUnseen() {
        Meeting meeting = desk.planned("PN", LocalDate.of(2015, 3, 11));
        register.as(
                RunningRegister.SECRETARY,
                () -> agendas.add(
                        meeting.key(), new ItemInput(ItemKind.INFORMATION, "Om 19811228-9874", null, null, null)));
        desk.proceed(meeting, MeetingStatus.SUMMONED);
        String id = desk.found(meeting, null, PaperKind.SUMMONS).recordId();
        Publisher publisher = register.bean("diarium.publisher", Publisher.class);

        assertThatThrownBy(() -> register.as(RunningRegister.SECRETARY, () -> publisher.publish(id)))
                .satisfies(refusal -> Refusals.assertCode(refusal, "publication.personalNumber"));
    }
}
