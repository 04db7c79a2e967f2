package se.diarium.web.api.meetings;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.Attendances;
import se.diarium.decision.meeting.ItemDecisions;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.Meetings;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.http.Validator;
import se.diarium.web.problem.ChangedSinceException;

/**
 * Hands out meetings with their agendas and takes in changes of them. What goes out has an entity tag of all that the caller sees, and a
 * change that comes with the tag of something else ({@code If-Match}) is refused.
 */
public final class MeetingDesk {

    private static final String IF_MATCH = "If-Match";

    private final ApiTools tools;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Attendances attendances;
    private final ItemDecisions decisions;

    public MeetingDesk(
            ApiTools tools, Meetings meetings, Agendas agendas, Attendances attendances, ItemDecisions decisions) {
        this.tools = tools;
        this.meetings = meetings;
        this.agendas = agendas;
        this.attendances = attendances;
        this.decisions = decisions;
    }

    /** The meeting that the path names, as it is. */
    Answer show(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        MeetingView view = tools.read(() -> view(key, request));
        return Answer.ok(view).tagged(tag(view));
    }

    /**
     * Makes a change of the meeting that the path names, in a transaction that other writers of it wait for.
     *
     * @param yours what the client sent
     */
    public <T> T change(ApiRequest request, Object yours, Callable<T> work) {
        MeetingKey key = Keys.of(request);
        String expected = request.raw().getHeader(IF_MATCH);
        return tools.write(() -> {
            if (expected != null) {
                meetings.hold(key);
                MeetingView current = view(key, request);
                if (!Validator.matchesStrongly(expected, tag(current))) {
                    throw new ChangedSinceException(tag(current), current, yours);
                }
            }
            return work.call();
        });
    }

    private MeetingView view(MeetingKey key, ApiRequest request) {
        List<ItemView> items = agendas.of(key).stream()
                .map(item -> ItemView.of(item, decisions.acts(item.id())))
                .toList();
        return MeetingView.of(meetings.get(key), items, attendances.of(key), request.links());
    }

    private String tag(MeetingView view) throws IOException {
        return Validator.of(tools.json().bytes(view));
    }
}
