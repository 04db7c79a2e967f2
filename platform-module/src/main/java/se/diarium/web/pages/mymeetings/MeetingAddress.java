package se.diarium.web.pages.mymeetings;

import java.util.Locale;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.register.NotFoundException;
import se.diarium.web.pages.PageRequest;

/** The meeting that the address of a page names. */
final class MeetingAddress {

    private MeetingAddress() {}

    /** @throws NotFoundException if no meeting can have such a key */
    static MeetingKey of(PageRequest request) {
        String body = request.path("organ").toUpperCase(Locale.ROOT);
        String day = request.path("date");
        return MeetingKey.read(body, day).orElseThrow(() -> new NotFoundException(body + "/" + day));
    }
}
