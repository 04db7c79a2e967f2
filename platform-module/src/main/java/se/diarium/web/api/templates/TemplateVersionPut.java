package se.diarium.web.api.templates;

import java.io.IOException;
import se.diarium.decision.paper.Templates;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** Uses a version of a template again. */
final class TemplateVersionPut extends ApiWebScript {

    private final Templates templates;

    TemplateVersionPut(ApiTools tools, Templates templates) {
        super(tools);
        this.templates = templates;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        request.allow();
        TemplateUseWire given = request.json(TemplateUseWire.class);
        if (given.version() == null) {
            throw RequestException.field(ProblemKind.INVALID, "version", "required");
        }
        return Answer.ok(TemplateView.of(tools().write(() -> templates.use(request.path("code"), given.version()))));
    }
}
