package se.diarium.web.api.rounds;

import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Removes a round that nothing was answered in. */
final class RoundDelete extends ApiWebScript {

    private final RoundDesk desk;

    RoundDelete(ApiTools tools, RoundDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        desk.change(request, null, current -> {
            desk.rounds().remove(current.id());
            return null;
        });
        return Answer.noContent();
    }
}
