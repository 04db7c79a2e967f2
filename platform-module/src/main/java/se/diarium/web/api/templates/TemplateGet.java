package se.diarium.web.api.templates;

import se.diarium.decision.paper.Templates;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** A template with its placeholders and versions. */
final class TemplateGet extends ApiWebScript {

    private final Templates templates;

    TemplateGet(ApiTools tools, Templates templates) {
        super(tools);
        this.templates = templates;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(TemplateView.of(tools().read(() -> templates.get(request.path("code")))));
    }
}
