package se.diarium.web.api.deadlines;

import java.time.LocalDate;
import se.diarium.register.part.DueDeadlines;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;
import se.diarium.web.http.Links;

/** What is to be done in all cases that the caller may read, what is overdue first. */
final class DueDeadlinesGet extends ApiWebScript {

    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int DEEPEST = 1_000_000;

    private final DueDeadlines deadlines;

    DueDeadlinesGet(ApiTools tools, DueDeadlines deadlines) {
        super(tools);
        this.deadlines = deadlines;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("mine", "until", "offset", "limit");
        boolean mine = Parameters.flag(request, "mine");
        LocalDate until = request.day("until");
        int offset = request.number("offset", 0, DEEPEST, 0);
        int limit = request.number("limit", 1, MOST, USUAL);
        Links links = request.links();
        return Answer.ok(tools().read(() -> {
            DueDeadlines.Page page = deadlines.list(mine, until, offset, limit);
            return new PageView<>(
                    page.total(),
                    offset,
                    limit,
                    page.deadlines().stream().map(due -> DueView.of(due, links)).toList());
        }));
    }
}
