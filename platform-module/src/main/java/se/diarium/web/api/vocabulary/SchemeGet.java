package se.diarium.web.api.vocabulary;

import se.diarium.register.part.Classification;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The classification scheme. */
final class SchemeGet extends ApiWebScript {

    private final Classification classification;

    SchemeGet(ApiTools tools, Classification classification) {
        super(tools);
        this.classification = classification;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        return Answer.ok(PageView.whole(TermView.of(classification.scheme().terms(), request.language())));
    }
}
