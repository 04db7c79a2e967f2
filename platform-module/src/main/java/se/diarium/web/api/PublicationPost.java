package se.diarium.web.api;

import se.diarium.publishing.Publisher;
import se.diarium.web.http.Links;

/** Publishes a record. Publishing what is published already changes nothing and answers the same. */
final class PublicationPost extends ApiWebScript {

    private final Publisher publisher;

    PublicationPost(ApiTools tools, Publisher publisher) {
        super(tools);
        this.publisher = publisher;
    }

    @Override
    Answer answer(ApiRequest request) {
        String id = request.path("id");
        Links links = request.links();
        PublicationView made = tools().write(() -> PublicationView.of(id, publisher.publish(id), links));
        return Answer.created(made.url(), made);
    }
}
