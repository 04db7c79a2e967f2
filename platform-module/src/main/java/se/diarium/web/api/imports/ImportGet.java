package se.diarium.web.api.imports;

import se.diarium.importing.Imports;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiResource;
import se.diarium.web.api.ApiTools;

/** Tells how far an import has come. */
final class ImportGet extends ApiResource {

    private final Imports imports;

    ImportGet(ApiTools tools, Imports imports) {
        super(tools);
        this.imports = imports;
    }

    @Override
    protected Answer respond(ApiRequest request, ApiTools tools) {
        request.allow();
        return Answer.ok(tools.read(() -> ImportView.of(imports.get(request.path("id")), request.links())));
    }
}
