package se.diarium.web.api.imports;

import se.diarium.importing.Imports;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Has an import checked as a whole; how far that is, the import tells. */
final class ImportValidationPost extends ApiWebScript {

    private final Imports imports;

    ImportValidationPost(ApiTools tools, Imports imports) {
        super(tools);
        this.imports = imports;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.accepted(
                tools().write(() -> ImportView.of(imports.validate(request.path("id")), request.links())));
    }
}
