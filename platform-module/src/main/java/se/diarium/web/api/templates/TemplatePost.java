package se.diarium.web.api.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import se.diarium.decision.paper.Templates;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.Upload;
import se.diarium.web.http.UploadReader;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** Takes in a template of the region's own. */
final class TemplatePost extends ApiWebScript {

    private static final int MOST_MEGABYTES = 5;

    private final Templates templates;
    private final UploadReader uploads;

    TemplatePost(ApiTools tools, Templates templates, UploadReader uploads) {
        super(tools);
        this.templates = templates;
        this.uploads = uploads;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        request.allow();
        try (Upload upload = uploads.read(request.raw(), Set.of())) {
            if (Files.size(upload.file()) > (long) MOST_MEGABYTES << 20) {
                throw RequestException.field(
                        ProblemKind.TOO_LARGE, "file", "template.tooLarge", Integer.toString(MOST_MEGABYTES));
            }
            byte[] file = Files.readAllBytes(upload.file());
            return Answer.ok(TemplateView.of(tools().write(() -> templates.add(request.path("code"), file))));
        }
    }
}
