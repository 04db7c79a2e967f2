package se.diarium.web.api;

import se.diarium.publishing.Publisher;

/** Withdraws a published record, with a reason that stays in its place. */
final class PublicationDelete extends ApiWebScript {

    private final Publisher publisher;

    PublicationDelete(ApiTools tools, Publisher publisher) {
        super(tools);
        this.publisher = publisher;
    }

    @Override
    Answer answer(ApiRequest request) {
        request.allow("reason");
        String id = request.path("id");
        String reason = request.parameter("reason");
        tools().write(() -> {
            publisher.withdraw(id, reason);
            return null;
        });
        return Answer.noContent();
    }
}
