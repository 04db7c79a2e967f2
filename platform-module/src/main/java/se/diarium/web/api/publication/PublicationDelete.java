package se.diarium.web.api.publication;

import se.diarium.publishing.Publisher;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.RecordDesk;
import se.diarium.web.api.wire.ReasonInput;

/** Withdraws a published record, with a reason that stays in its place. */
final class PublicationDelete extends ApiWebScript {

    private final RecordDesk desk;
    private final Publisher publisher;

    PublicationDelete(ApiTools tools, RecordDesk desk, Publisher publisher) {
        super(tools);
        this.desk = desk;
        this.publisher = publisher;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("reason");
        String id = request.path("id");
        String reason = request.parameter("reason");
        desk.change(request, id, new ReasonInput(reason), () -> {
            publisher.withdraw(id, reason);
            return null;
        });
        return Answer.noContent();
    }
}
