package se.diarium.decision.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a meeting is known by.
 *
 * @param body code of the body
 * @param sequence 1 for the first meeting of the body on the day
 */
public record MeetingKey(String body, LocalDate date, int sequence) {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:-([1-9]\\d{0,3}))?");

    /** The key that a body and the last part of an address are; nothing where it can be none. */
    public static Optional<MeetingKey> read(String body, String day) {
        Matcher matcher = DAY.matcher(day == null ? "" : day);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int sequence = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
            return Optional.of(new MeetingKey(body, LocalDate.parse(matcher.group(1)), sequence));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The day, with the number of the meeting on it from the second on: {@code 2024-05-08-2}. */
    public String day() {
        return sequence == 1 ? date.toString() : date + "-" + sequence;
    }

    @Override
    public String toString() {
        return body + "/" + day();
    }
}
