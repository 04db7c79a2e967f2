package se.diarium.web.api.templates;

import se.diarium.decision.paper.Templates;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Uses the template that was delivered again. */
final class TemplateVersionDelete extends ApiWebScript {

    private final Templates templates;

    TemplateVersionDelete(ApiTools tools, Templates templates) {
        super(tools);
        this.templates = templates;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(
                TemplateView.of(tools().write(() -> templates.use(request.path("code"), Templates.DELIVERED))));
    }
}
