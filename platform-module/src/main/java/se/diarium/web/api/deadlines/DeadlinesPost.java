package se.diarium.web.api.deadlines;

import java.io.IOException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Deadlines;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Sets a deadline in a case. */
final class DeadlinesPost extends ApiWebScript {

    private final CaseDesk desk;
    private final Deadlines deadlines;

    DeadlinesPost(ApiTools tools, CaseDesk desk, Deadlines deadlines) {
        super(tools);
        this.desk = desk;
        this.deadlines = deadlines;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        DeadlineWire given = request.json(DeadlineWire.class);
        DeadlineView made =
                desk.change(request, number, given, () -> DeadlineView.of(deadlines.add(number, given.toInput())));
        return Answer.created(request.links().apiPart(number, "deadlines", made.id()), made);
    }
}
