package se.diarium.web.api.publication;

import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.ReasonInput;

/** Takes back a publication that waits for confirmation; what is marked stays and can be changed. */
final class PreparationDelete extends ApiWebScript {

    private final PublicationDesk desk;

    PreparationDelete(ApiTools tools, PublicationDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("reason");
        String reason = request.parameter("reason");
        desk.change(request, new ReasonInput(reason), () -> {
            desk.redactions().sendBack(request.path("id"), reason);
            return null;
        });
        return Answer.noContent();
    }
}
