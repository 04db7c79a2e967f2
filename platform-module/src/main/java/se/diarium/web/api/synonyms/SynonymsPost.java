package se.diarium.web.api.synonyms;

import java.io.IOException;
import se.diarium.synonym.SynonymEntry;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Adds an entry. */
final class SynonymsPost extends ApiWebScript {

    private final SynonymDesk desk;

    SynonymsPost(ApiTools tools, SynonymDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        SynonymWire given = request.json(SynonymWire.class);
        SynonymEntry made = tools().write(() -> desk.list().add(given.toInput()));
        return Answer.created(request.raw().getServicePath() + "/" + made.id(), SynonymView.of(made))
                .tagged(SynonymView.tag(made));
    }
}
