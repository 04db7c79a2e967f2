package se.diarium.web.api.imports;

import java.io.IOException;
import se.diarium.importing.Imports;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Makes an import that waits for its tables and files. */
final class ImportsPost extends ApiWebScript {

    private final Imports imports;

    ImportsPost(ApiTools tools, Imports imports) {
        super(tools);
        this.imports = imports;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        ImportInput given = request.json(ImportInput.class);
        ImportView made =
                tools().write(() -> ImportView.of(imports.make(given.name(), given.folder()), request.links()));
        return Answer.created(made.url(), made);
    }
}
