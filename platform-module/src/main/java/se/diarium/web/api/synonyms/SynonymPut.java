package se.diarium.web.api.synonyms;

import java.io.IOException;
import se.diarium.synonym.SynonymEntry;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Replaces an entry. */
final class SynonymPut extends ApiWebScript {

    private final SynonymDesk desk;

    SynonymPut(ApiTools tools, SynonymDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        SynonymWire given = request.json(SynonymWire.class);
        SynonymEntry changed =
                desk.change(request, given, current -> desk.list().change(current, given.toInput()));
        return Answer.ok(SynonymView.of(changed)).tagged(SynonymView.tag(changed));
    }
}
