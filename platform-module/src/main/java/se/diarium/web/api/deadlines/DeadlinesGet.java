package se.diarium.web.api.deadlines;

import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Deadlines;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiResource;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.wire.PageView;

/** The deadlines of a case: all there are and have been. */
final class DeadlinesGet extends ApiResource {

    private final Deadlines deadlines;

    DeadlinesGet(ApiTools tools, Deadlines deadlines) {
        super(tools);
        this.deadlines = deadlines;
    }

    @Override
    protected Answer respond(ApiRequest request, ApiTools tools) {
        Diarienummer number = request.diarienummer();
        return Answer.ok(tools.read(() -> PageView.whole(
                deadlines.of(number).stream().map(DeadlineView::of).toList())));
    }
}
