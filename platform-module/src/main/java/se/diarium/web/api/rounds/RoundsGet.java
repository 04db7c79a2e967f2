package se.diarium.web.api.rounds;

import se.diarium.governance.round.RoundFilter;
import se.diarium.governance.round.RoundState;
import se.diarium.governance.round.Rounds;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The rounds, those that close last first. */
final class RoundsGet extends ApiWebScript {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int MOST = 200;
    private static final int USUAL = 50;

    private final RoundDesk desk;

    RoundsGet(ApiTools tools, RoundDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("year", "state", "plan", "offset", "limit");
        RoundFilter filter = new RoundFilter(
                request.number("year", FIRST_YEAR, LAST_YEAR),
                request.constant("state", RoundState.class),
                request.parameter("plan"));
        int offset = request.number("offset", 0, Integer.MAX_VALUE, 0);
        int limit = request.number("limit", 1, MOST, USUAL);
        Rounds.Page page = tools().read(() -> desk.rounds().list(filter, offset, limit));
        return Answer.ok(new PageView<>(
                page.total(),
                offset,
                limit,
                page.rounds().stream().map(round -> desk.view(request, round)).toList()));
    }
}
