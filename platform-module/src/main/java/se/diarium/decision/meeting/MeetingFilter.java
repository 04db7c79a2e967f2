package se.diarium.decision.meeting;

import java.time.LocalDate;

/** Which meetings are asked for; null is any. */
public record MeetingFilter(String body, LocalDate from, LocalDate to) {

    public static MeetingFilter all() {
        return new MeetingFilter(null, null, null);
    }
}
