package se.diarium.web.api.parts;

import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Parties;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Ends the part that a party takes in a case; the party stays. */
final class PartyDelete extends ApiWebScript {

    private final CaseDesk desk;
    private final Parties parties;

    PartyDelete(ApiTools tools, CaseDesk desk, Parties parties) {
        super(tools);
        this.desk = desk;
        this.parties = parties;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        Diarienummer number = request.diarienummer();
        String id = request.path("id");
        desk.change(request, number, null, () -> {
            parties.end(number, id);
            return null;
        });
        return Answer.noContent();
    }
}
