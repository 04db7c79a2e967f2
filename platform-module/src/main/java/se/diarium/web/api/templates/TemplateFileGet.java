package se.diarium.web.api.templates;

import java.io.ByteArrayInputStream;
import se.diarium.decision.paper.Templates;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.FileAnswer;

/** The file of a template. */
final class TemplateFileGet extends ApiWebScript {

    static final int MOST_VERSIONS = 999_999_999;

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Templates templates;

    TemplateFileGet(ApiTools tools, Templates templates) {
        super(tools);
        this.templates = templates;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("version");
        Integer version = request.number("version", 0, MOST_VERSIONS);
        String code = request.path("code");
        byte[] file = tools().read(() -> templates.file(code, version));
        return (response, json) ->
                new FileAnswer(code + ".docx", DOCX, file.length).send(response, new ByteArrayInputStream(file));
    }
}
