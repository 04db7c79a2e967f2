package se.diarium.web.api.imports;

import se.diarium.importing.Imports;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Tells how far an import has come. */
final class ImportGet extends ApiWebScript {

    private final Imports imports;

    ImportGet(ApiTools tools, Imports imports) {
        super(tools);
        this.imports = imports;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(tools().read(() -> ImportView.of(imports.get(request.path("id")), request.links())));
    }
}
