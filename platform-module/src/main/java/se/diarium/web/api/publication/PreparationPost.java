package se.diarium.web.api.publication;

import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.publishing.RedactedCopy;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Makes the copy of what is marked and hands the publication over to somebody else, who confirms it. */
final class PreparationPost extends ApiWebScript {

    private final PublicationDesk desk;

    PreparationPost(ApiTools tools, PublicationDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws UnreadableDocumentException {
        request.allow();
        String id = request.path("id");
        try (RedactedCopy copy = desk.redactions().copy(id, true)) {
            desk.change(request, null, () -> {
                desk.redactions().send(id, copy);
                return null;
            });
        }
        return desk.show(request);
    }
}
