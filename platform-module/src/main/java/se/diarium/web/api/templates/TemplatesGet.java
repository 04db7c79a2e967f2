package se.diarium.web.api.templates;

import se.diarium.decision.paper.Templates;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The templates that there are. */
final class TemplatesGet extends ApiWebScript {

    private final Templates templates;

    TemplatesGet(ApiTools tools, Templates templates) {
        super(tools);
        this.templates = templates;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(tools().read(() ->
                PageView.whole(templates.all().stream().map(TemplateView::of).toList())));
    }
}
