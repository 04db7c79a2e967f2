package se.diarium.web.api;

import java.io.IOException;
import se.diarium.publishing.Publisher;

/** Releases what the guard of publication found in a record, so that somebody else can publish it. */
final class ReleasePost extends ApiWebScript {

    private final Publisher publisher;

    ReleasePost(ApiTools tools, Publisher publisher) {
        super(tools);
        this.publisher = publisher;
    }

    @Override
    Answer answer(ApiRequest request) throws IOException {
        String id = request.path("id");
        String reason = request.json(ReleaseInput.class).reason();
        tools().write(() -> {
            publisher.release(id, reason);
            return null;
        });
        return Answer.noContent();
    }
}
