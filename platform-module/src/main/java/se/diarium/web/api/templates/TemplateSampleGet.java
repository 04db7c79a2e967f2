package se.diarium.web.api.templates;

import java.io.ByteArrayInputStream;
import se.diarium.decision.paper.Templates;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.FileAnswer;

/** What a template looks like when it is filled. */
final class TemplateSampleGet extends ApiWebScript {

    private final Templates templates;

    TemplateSampleGet(ApiTools tools, Templates templates) {
        super(tools);
        this.templates = templates;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("version");
        Integer version = request.number("version", 0, TemplateFileGet.MOST_VERSIONS);
        String code = request.path("code");
        byte[] pdf = tools().read(() -> templates.sample(code, version));
        return (response, json) -> new FileAnswer(code + ".pdf", "application/pdf", pdf.length)
                .send(response, new ByteArrayInputStream(pdf));
    }
}
