package se.diarium.web.api.meetings;

import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.meeting.MeetingInput;
import se.diarium.decision.meeting.MeetingKind;
import se.diarium.register.InvalidInputException;

/** The meetings of a body in a year, as they come. */
record YearWire(String body, Integer year, List<LocalDate> dates, String time, String place, MeetingKind kind) {

    List<MeetingInput> toInput() {
        if (year == null) {
            throw new InvalidInputException("year", "required");
        }
        List<LocalDate> days = dates == null ? List.of() : dates;
        for (LocalDate day : days) {
            if (day == null || day.getYear() != year) {
                throw new InvalidInputException("dates", "meeting.otherYear", String.valueOf(day), year.toString());
            }
        }
        return days.stream()
                .map(day -> new MeetingInput(body, day, time, place, kind))
                .toList();
    }
}
