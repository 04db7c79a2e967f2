package se.diarium.web.api.parts;

import java.io.IOException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Parties;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Changes a party of a case. */
final class PartyPatch extends ApiWebScript {

    private final CaseDesk desk;
    private final Parties parties;

    PartyPatch(ApiTools tools, CaseDesk desk, Parties parties) {
        super(tools);
        this.desk = desk;
        this.parties = parties;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        String id = request.path("id");
        PartyWire change = request.json(PartyWire.class);
        return Answer.ok(
                desk.change(request, number, change, () -> PartyView.of(parties.change(number, id, change.toInput()))));
    }
}
