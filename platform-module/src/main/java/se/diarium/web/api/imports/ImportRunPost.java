package se.diarium.web.api.imports;

import se.diarium.importing.Imports;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Has the cases of an import registered; how far that is, the import tells. */
final class ImportRunPost extends ApiWebScript {

    private final Imports imports;

    ImportRunPost(ApiTools tools, Imports imports) {
        super(tools);
        this.imports = imports;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.accepted(tools().write(() -> ImportView.of(imports.run(request.path("id")), request.links())));
    }
}
