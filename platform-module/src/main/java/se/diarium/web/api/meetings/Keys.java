package se.diarium.web.api.meetings;

import java.util.Locale;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.register.NotFoundException;
import se.diarium.web.api.ApiRequest;

/** The meeting that a path names. */
public final class Keys {

    private Keys() {}

    /** @throws NotFoundException if no meeting can have such a key */
    public static MeetingKey of(ApiRequest request) {
        String body = request.path("body").toUpperCase(Locale.ROOT);
        String day = request.path("date");
        return MeetingKey.read(body, day).orElseThrow(() -> new NotFoundException(body + "/" + day));
    }
}
