package se.diarium.web.api.publication;

import java.util.Map;
import se.diarium.publishing.Publisher;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.RecordDesk;
import se.diarium.web.api.wire.PublicationView;
import se.diarium.web.http.Links;

/** Publishes a record. Publishing what is published already changes nothing and answers the same. */
final class PublicationPost extends ApiWebScript {

    private final RecordDesk desk;
    private final Publisher publisher;

    PublicationPost(ApiTools tools, RecordDesk desk, Publisher publisher) {
        super(tools);
        this.desk = desk;
        this.publisher = publisher;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String id = request.path("id");
        Links links = request.links();
        PublicationView made =
                desk.change(request, id, Map.of(), () -> PublicationView.of(id, publisher.publish(id), links));
        return Answer.created(made.url(), made);
    }
}
