package se.diarium.web.api.synonyms;

import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Removes an entry. */
final class SynonymDelete extends ApiWebScript {

    private final SynonymDesk desk;

    SynonymDelete(ApiTools tools, SynonymDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        desk.change(request, null, current -> {
            desk.list().remove(current);
            return null;
        });
        return Answer.noContent();
    }
}
