package se.diarium.web.api.papers;

import org.alfresco.service.cmr.repository.ContentReader;
import se.diarium.decision.paper.PaperDocuments;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.FileAnswer;

/** The form for word processors of a record that the system made. */
final class PaperDocumentGet extends ApiWebScript {

    private final PaperDocuments documents;

    PaperDocumentGet(ApiTools tools, PaperDocuments documents) {
        super(tools);
        this.documents = documents;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String id = request.path("id");
        return tools().read(() -> {
            ContentReader content = documents.content(id);
            FileAnswer file = new FileAnswer(documents.name(id), content.getMimetype(), content.getSize());
            return (response, json) -> file.send(response, content.getContentInputStream());
        });
    }
}
