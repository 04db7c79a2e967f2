package se.diarium.web.api.meetings;

import java.util.List;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.Attendances;
import se.diarium.decision.meeting.ItemDecisions;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.Meetings;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** A meeting with its agenda, who took part, and what was decided. */
final class MeetingGet extends ApiWebScript {

    private final Meetings meetings;
    private final Agendas agendas;
    private final Attendances attendances;
    private final ItemDecisions decisions;

    MeetingGet(ApiTools tools, Meetings meetings, Agendas agendas, Attendances attendances, ItemDecisions decisions) {
        super(tools);
        this.meetings = meetings;
        this.agendas = agendas;
        this.attendances = attendances;
        this.decisions = decisions;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        return Answer.ok(tools().read(() -> {
            Meeting meeting = meetings.get(key);
            List<ItemView> items = agendas.of(key).stream()
                    .map(item -> ItemView.of(item, decisions.acts(item.id())))
                    .toList();
            return MeetingView.of(meeting, items, attendances.of(key), request.links());
        }));
    }
}
