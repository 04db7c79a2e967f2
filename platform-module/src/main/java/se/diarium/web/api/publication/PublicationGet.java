package se.diarium.web.api.publication;

import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** How far the publication of a record has come: what stands in its way, and where. */
final class PublicationGet extends ApiWebScript {

    private final PublicationDesk desk;

    PublicationGet(ApiTools tools, PublicationDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return desk.show(request);
    }
}
