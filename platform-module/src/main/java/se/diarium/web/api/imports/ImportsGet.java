package se.diarium.web.api.imports;

import se.diarium.importing.Imports;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** Lists the latest imports. */
final class ImportsGet extends ApiWebScript {

    private final Imports imports;

    ImportsGet(ApiTools tools, Imports imports) {
        super(tools);
        this.imports = imports;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(tools().read(() -> PageView.whole(imports.list().stream()
                .map(each -> ImportView.of(each, request.links()))
                .toList())));
    }
}
