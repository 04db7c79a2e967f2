package se.diarium.web.api.synonyms;

import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** An entry. */
final class SynonymGet extends ApiWebScript {

    private final SynonymDesk desk;

    SynonymGet(ApiTools tools, SynonymDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        return desk.show(request);
    }
}
