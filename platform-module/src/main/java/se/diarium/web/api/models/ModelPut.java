package se.diarium.web.api.models;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.diarium.governance.store.ModelEffect;
import se.diarium.governance.store.Models;
import se.diarium.governance.yaml.ModelFile;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.Validator;
import se.diarium.web.problem.ChangedSinceException;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** Adds a model, or a version to one. The body is the file itself, in YAML (RFC 9512). */
final class ModelPut extends ApiWebScript {

    private static final String MEDIA_TYPE = "application/yaml";
    private static final Set<String> MEDIA_TYPES = Set.of(MEDIA_TYPE, "application/x-yaml", "text/yaml");
    private static final String IF_MATCH = "If-Match";

    private final Models models;

    ModelPut(ApiTools tools, Models models) {
        super(tools);
        this.models = models;
    }

    /** The model as it stands then and, where it was checked alone, what would come and go. */
    private record Outcome(Models.Kept model, List<ModelEffect> effects) {}

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        request.allow("check");
        boolean checkAlone = "true".equals(request.parameter("check"));
        requireYaml(request.raw().getHeader("Content-Type"));
        byte[] file = bytes(request);
        String expected = request.raw().getHeader(IF_MATCH);
        Outcome outcome = tools().write(() -> {
            Models.Kept seen = models.hold(request.path("code"));
            String tag = ModelView.tag(seen);
            if (expected != null && !Validator.matchesStrongly(expected, tag)) {
                throw new ChangedSinceException(tag, ModelView.of(seen), null);
            }
            if (checkAlone) {
                return new Outcome(seen, models.check(seen, file));
            }
            return new Outcome(models.put(seen, file), null);
        });
        Models.Kept made = outcome.model();
        if (checkAlone) {
            return Answer.ok(ModelView.of(
                            made, outcome.effects(), request.language().locale()))
                    .tagged(ModelView.tag(made));
        }
        models.follow();
        return (made.version() == 1 && made.versions().size() == 1
                        ? Answer.created(request.links().apiModel(made.code()), ModelView.of(made))
                        : Answer.ok(ModelView.of(made)))
                .tagged(ModelView.tag(made));
    }

    private static void requireYaml(String contentType) {
        String type =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!MEDIA_TYPES.contains(type)) {
            throw RequestException.of(
                    ProblemKind.UNSUPPORTED_MEDIA, "mediaType", type.isEmpty() ? "–" : type, MEDIA_TYPE);
        }
    }

    private static byte[] bytes(ApiRequest request) throws IOException {
        try (InputStream in = request.raw().getContent().getInputStream()) {
            byte[] bytes = in.readNBytes(ModelFile.MOST_BYTES + 1);
            if (bytes.length > ModelFile.MOST_BYTES) {
                throw RequestException.of(ProblemKind.TOO_LARGE, "bodyTooLarge", ModelFile.MOST_BYTES / 1024 + " kB");
            }
            return bytes;
        }
    }
}
