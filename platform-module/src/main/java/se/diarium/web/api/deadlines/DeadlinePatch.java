package se.diarium.web.api.deadlines;

import java.io.IOException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Deadlines;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Changes a deadline, or notes that it is met. */
final class DeadlinePatch extends ApiWebScript {

    private final CaseDesk desk;
    private final Deadlines deadlines;

    DeadlinePatch(ApiTools tools, CaseDesk desk, Deadlines deadlines) {
        super(tools);
        this.desk = desk;
        this.deadlines = deadlines;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        String id = request.path("id");
        DeadlineChangeWire change = request.json(DeadlineChangeWire.class);
        boolean meets = change.meets();
        return Answer.ok(desk.change(
                request,
                number,
                change,
                () -> DeadlineView.of(
                        meets ? deadlines.meet(number, id) : deadlines.change(number, id, change.toInput()))));
    }
}
