package se.diarium.web.api.models;

import se.diarium.governance.store.Models;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** A model with its file and its versions; or a version of it, with the file it had. */
final class ModelGet extends ApiWebScript {

    private static final int MOST_VERSIONS = 999_999_999;

    private final Models models;

    ModelGet(ApiTools tools, Models models) {
        super(tools);
        this.models = models;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("version");
        Integer version = request.number("version", 1, MOST_VERSIONS);
        if (version != null) {
            return Answer.ok(ModelView.of(tools().read(() -> models.get(request.path("code"), version))));
        }
        Models.Kept model = tools().read(() -> models.get(request.path("code")));
        return Answer.ok(ModelView.of(model)).tagged(ModelView.tag(model));
    }
}
