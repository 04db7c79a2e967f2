package se.diarium.web.api.parts;

import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Links;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Ends a link, at both ends; it stays in the history of both cases. */
final class LinkDelete extends ApiWebScript {

    private final CaseDesk desk;
    private final Links links;

    LinkDelete(ApiTools tools, CaseDesk desk, Links links) {
        super(tools);
        this.desk = desk;
        this.links = links;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        Diarienummer number = request.diarienummer();
        String id = request.path("id");
        desk.change(request, number, null, () -> {
            links.end(number, id);
            return null;
        });
        return Answer.noContent();
    }
}
