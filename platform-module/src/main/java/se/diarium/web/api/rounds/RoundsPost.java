package se.diarium.web.api.rounds;

import java.io.IOException;
import se.diarium.governance.round.Round;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Makes a round. */
final class RoundsPost extends ApiWebScript {

    private final RoundDesk desk;

    RoundsPost(ApiTools tools, RoundDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        RoundWire given = request.json(RoundWire.class);
        Round made = tools().write(() -> desk.rounds().add(given.toInput()));
        RoundView view = desk.view(request, made);
        return Answer.created(view.url(), view).tagged(RoundView.tag(made));
    }
}
