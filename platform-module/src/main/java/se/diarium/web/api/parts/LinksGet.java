package se.diarium.web.api.parts;

import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Links;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The links of a case to cases that the caller may read. */
final class LinksGet extends ApiWebScript {

    private final Links links;

    LinksGet(ApiTools tools, Links links) {
        super(tools);
        this.links = links;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        Diarienummer number = request.diarienummer();
        return Answer.ok(tools().read(() -> PageView.whole(links.of(number).stream()
                .map(link -> LinkView.of(link, request.links()))
                .toList())));
    }
}
