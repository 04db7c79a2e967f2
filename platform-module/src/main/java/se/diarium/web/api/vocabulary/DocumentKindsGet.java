package se.diarium.web.api.vocabulary;

import java.util.List;
import se.diarium.governance.store.CurrentModel;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The kinds of document of the governance model in force, as they are chosen when records are registered. */
final class DocumentKindsGet extends ApiWebScript {

    private final CurrentModel models;

    DocumentKindsGet(ApiTools tools, CurrentModel models) {
        super(tools);
        this.models = models;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        List<DocumentKindView> kinds = models.current()
                .map(version -> DocumentKindView.of(version.model(), request.language()))
                .orElse(List.of());
        return Answer.ok(PageView.whole(kinds));
    }
}
