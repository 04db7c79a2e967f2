package se.diarium.web.api.meetings;

import java.time.LocalDate;
import se.diarium.decision.meeting.MeetingFilter;
import se.diarium.decision.meeting.Meetings;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The meetings of the bodies, earliest first. */
final class MeetingsGet extends ApiWebScript {

    private static final int USUAL = 50;
    private static final int MOST = 400;

    private final Meetings meetings;

    MeetingsGet(ApiTools tools, Meetings meetings) {
        super(tools);
        this.meetings = meetings;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("body", "year", "from", "to", "offset", "limit");
        Integer year = request.number("year", 1900, 2199);
        LocalDate from = request.day("from");
        LocalDate to = request.day("to");
        MeetingFilter filter = new MeetingFilter(
                request.parameter("body"),
                from == null && year != null ? LocalDate.of(year, 1, 1) : from,
                to == null && year != null ? LocalDate.of(year, 12, 31) : to);
        int offset = request.number("offset", 0, Integer.MAX_VALUE, 0);
        int limit = request.number("limit", 1, MOST, USUAL);
        Meetings.Page page = tools().read(() -> meetings.list(filter, offset, limit));
        return Answer.ok(new PageView<>(
                page.total(),
                offset,
                limit,
                page.meetings().stream()
                        .map(meeting -> MeetingView.of(meeting, request.links()))
                        .toList()));
    }
}
