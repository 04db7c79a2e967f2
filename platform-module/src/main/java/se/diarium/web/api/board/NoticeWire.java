package se.diarium.web.api.board;

import java.time.LocalDate;
import se.diarium.decision.board.NoticeInput;
import se.diarium.decision.board.NoticeKind;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.register.InvalidInputException;

/** A notice to post, as it comes; the meeting as {@code RF/2024-05-08}. */
record NoticeWire(NoticeKind kind, String meeting, String title, String text, LocalDate shownUntil) {

    NoticeInput toInput() {
        return new NoticeInput(kind, key(), title, text, shownUntil);
    }

    private MeetingKey key() {
        if (meeting == null || meeting.isBlank()) {
            return null;
        }
        int slash = meeting.indexOf('/');
        return MeetingKey.read(meeting.substring(0, Math.max(slash, 0)), meeting.substring(slash + 1))
                .orElseThrow(() -> new InvalidInputException("meeting", "notice.meeting", meeting));
    }
}
