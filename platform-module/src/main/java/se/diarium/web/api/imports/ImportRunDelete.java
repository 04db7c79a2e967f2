package se.diarium.web.api.imports;

import se.diarium.importing.Imports;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Stops an import; it can go on later. */
final class ImportRunDelete extends ApiWebScript {

    private final Imports imports;

    ImportRunDelete(ApiTools tools, Imports imports) {
        super(tools);
        this.imports = imports;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(tools().write(() -> ImportView.of(imports.stop(request.path("id")), request.links())));
    }
}
