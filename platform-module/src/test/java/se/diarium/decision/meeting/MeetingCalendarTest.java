package se.diarium.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.register.Bodies;
import se.diarium.register.Body;

class MeetingCalendarTest {

    private static final Instant NOW = Instant.parse("2024-05-02T10:15:30Z");

    private final MeetingCalendar calendar = new MeetingCalendar(
            new Bodies(List.of(new Body("RS", "Regionstyrelsen", "Regionstyrelsens"))), ZoneId.of("Europe/Stockholm"));

    private String written(String time, String place, MeetingStatus status) {
        return calendar.write(
                List.of(new Meeting(
                        "id",
                        new MeetingKey("RS", LocalDate.of(2024, 5, 8), 1),
                        time,
                        place,
                        MeetingKind.ORDINARY,
                        status,
                        null)),
                "Sammanträden",
                "diarium",
                NOW);
    }

    @Test
    void aMeetingIsAnEventInUniversalTime() {
        assertThat(written("09:00", null, MeetingStatus.PLANNED))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains(
                        "UID:RS-2024-05-08@diarium\r\nDTSTAMP:20240502T101530Z\r\nDTSTART:20240508T070000Z\r\n",
                        "SUMMARY:Regionstyrelsen\r\n",
                        "STATUS:CONFIRMED\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void aMeetingWithoutATimeIsAllDay() {
        assertThat(written(null, null, MeetingStatus.PLANNED))
                .contains("DTSTART;VALUE=DATE:20240508\r\nDTEND;VALUE=DATE:20240509\r\n");
    }

    @Test
    void aCancelledMeetingSaysSo() {
        assertThat(written(null, null, MeetingStatus.CANCELLED)).contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void whatMeansSomethingInTheFormatIsWrittenSoThatItDoesNot() {
        assertThat(written(null, "Sal A; B, C\\D\nvåning 2", MeetingStatus.PLANNED))
                .contains("LOCATION:Sal A\\; B\\, C\\\\D\\nvåning 2\r\n");
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut() {
        String place = "å".repeat(200);

        String text = written(null, place, MeetingStatus.PLANNED);

        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("LOCATION:" + place + "\r\n");
    }
}
