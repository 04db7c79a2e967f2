package se.diarium.web.api.imports;

import se.diarium.importing.Imports;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiResource;
import se.diarium.web.api.ApiTools;

/** Stops an import; it can go on later. */
final class ImportRunDelete extends ApiResource {

    private final Imports imports;

    ImportRunDelete(ApiTools tools, Imports imports) {
        super(tools);
        this.imports = imports;
    }

    @Override
    protected Answer respond(ApiRequest request, ApiTools tools) {
        request.allow();
        return Answer.ok(tools.write(() -> ImportView.of(imports.stop(request.path("id")), request.links())));
    }
}
