package se.diarium.web.api.parts;

import java.io.IOException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Links;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Links a case to another. */
final class LinksPost extends ApiWebScript {

    private final CaseDesk desk;
    private final Links links;

    LinksPost(ApiTools tools, CaseDesk desk, Links links) {
        super(tools);
        this.desk = desk;
        this.links = links;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        LinkWire given = request.json(LinkWire.class);
        LinkView made = desk.change(
                request,
                number,
                given,
                () -> LinkView.of(links.add(number, given.type(), given.diarienummer()), request.links()));
        return Answer.created(request.links().apiPart(number, "links", made.id()), made);
    }
}
