package se.diarium.web.api.parts;

import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Parties;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The parties of a case: all there are and have been. */
final class PartiesGet extends ApiWebScript {

    private final Parties parties;

    PartiesGet(ApiTools tools, Parties parties) {
        super(tools);
        this.parties = parties;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        Diarienummer number = request.diarienummer();
        return Answer.ok(tools().read(() ->
                PageView.whole(parties.of(number).stream().map(PartyView::of).toList())));
    }
}
