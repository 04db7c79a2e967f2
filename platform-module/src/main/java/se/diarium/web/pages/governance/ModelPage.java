package se.diarium.web.pages.governance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.store.ModelVersion;
import se.diarium.governance.yaml.ModelFile;
import se.diarium.web.pages.Audience;
import se.diarium.web.pages.Output;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PageWebScript;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** The governance model in force, or a version that documents were registered under, for programs. */
public final class ModelPage extends PageWebScript {

    private static final String VERSION = "version";

    private final CurrentModel models;

    public ModelPage(PageTools tools, CurrentModel models) {
        super(tools, Audience.PUBLIC);
        this.models = models;
    }

    @Override
    protected Output prepare(PageRequest request) throws IOException {
        ModelVersion current =
                models.current().orElseThrow(() -> RequestException.of(ProblemKind.NOT_FOUND, "noModel"));
        ModelVersion wanted = version(request.parameter(VERSION), current);
        return json(
                request,
                new ModelJson(
                        wanted.code(),
                        wanted.version(),
                        wanted.version() == current.version(),
                        wanted.change().changedAt(),
                        ModelFile.json(wanted.yaml().getBytes(StandardCharsets.UTF_8))));
    }

    private ModelVersion version(String asked, ModelVersion current) {
        if (asked.isEmpty()) {
            return current;
        }
        return Optional.of(asked)
                .filter(text -> text.matches("[1-9]\\d{0,8}"))
                .flatMap(text -> models.version(current.code(), Integer.parseInt(text)))
                .orElseThrow(() -> RequestException.field(
                        ProblemKind.INVALID, VERSION, "numberBetween", "1", Integer.toString(current.version())));
    }
}
