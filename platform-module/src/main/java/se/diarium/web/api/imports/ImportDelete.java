package se.diarium.web.api.imports;

import se.diarium.importing.Imports;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Removes an import that has registered nothing. */
final class ImportDelete extends ApiWebScript {

    private final Imports imports;

    ImportDelete(ApiTools tools, Imports imports) {
        super(tools);
        this.imports = imports;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        tools().write(() -> {
            imports.remove(request.path("id"));
            return null;
        });
        return Answer.noContent();
    }
}
