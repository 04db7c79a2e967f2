package se.diarium.web.api.publication;

import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PublicationView;

/** Publishes what somebody else has prepared. */
final class ConfirmationPost extends ApiWebScript {

    private final PublicationDesk desk;

    ConfirmationPost(ApiTools tools, PublicationDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        String id = request.path("id");
        PublicationView made = desk.change(
                request, null, () -> PublicationView.of(id, desk.redactions().confirm(id), request.links()));
        return Answer.created(made.url(), made);
    }
}
