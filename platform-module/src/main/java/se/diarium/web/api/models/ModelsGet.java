package se.diarium.web.api.models;

import se.diarium.governance.store.Models;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The models that there are. */
final class ModelsGet extends ApiWebScript {

    private final Models models;

    ModelsGet(ApiTools tools, Models models) {
        super(tools);
        this.models = models;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(tools().read(() -> PageView.whole(
                models.codes().stream().map(models::get).map(ModelSummary::of).toList())));
    }
}
