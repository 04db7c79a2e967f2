package se.diarium.web.api.parts;

import java.io.IOException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.DeadlineInput;
import se.diarium.register.part.Deadlines;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiResource;
import se.diarium.web.api.ApiTools;

/** Sets a deadline in a case. */
final class DeadlinesPost extends ApiResource {

    private final Deadlines deadlines;

    DeadlinesPost(ApiTools tools, Deadlines deadlines) {
        super(tools);
        this.deadlines = deadlines;
    }

    @Override
    protected Answer respond(ApiRequest request, ApiTools tools) throws IOException {
        Diarienummer number = request.diarienummer();
        DeadlineInput given = request.json(DeadlineWire.class).toInput();
        DeadlineView made = tools.write(() -> DeadlineView.of(deadlines.add(number, given)));
        return Answer.created(request.links().apiPart(number, "deadlines", made.id()), made);
    }
}
