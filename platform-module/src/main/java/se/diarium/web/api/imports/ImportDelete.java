package se.diarium.web.api.imports;

import se.diarium.importing.Imports;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiResource;
import se.diarium.web.api.ApiTools;

/** Removes an import that has registered nothing. */
final class ImportDelete extends ApiResource {

    private final Imports imports;

    ImportDelete(ApiTools tools, Imports imports) {
        super(tools);
        this.imports = imports;
    }

    @Override
    protected Answer respond(ApiRequest request, ApiTools tools) {
        request.allow();
        tools.write(() -> {
            imports.remove(request.path("id"));
            return null;
        });
        return Answer.noContent();
    }
}
