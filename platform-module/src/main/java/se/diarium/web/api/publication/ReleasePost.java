package se.diarium.web.api.publication;

import java.io.IOException;
import se.diarium.publishing.Publisher;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Releases what the guard of publication found in a record, so that somebody else can publish it. */
final class ReleasePost extends ApiWebScript {

    private final Publisher publisher;

    ReleasePost(ApiTools tools, Publisher publisher) {
        super(tools);
        this.publisher = publisher;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        String id = request.path("id");
        String reason = request.json(ReleaseInput.class).reason();
        tools().write(() -> {
            publisher.release(id, reason);
            return null;
        });
        return Answer.noContent();
    }
}
