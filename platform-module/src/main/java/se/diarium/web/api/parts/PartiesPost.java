package se.diarium.web.api.parts;

import java.io.IOException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Parties;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Adds a party to a case. */
final class PartiesPost extends ApiWebScript {

    private final CaseDesk desk;
    private final Parties parties;

    PartiesPost(ApiTools tools, CaseDesk desk, Parties parties) {
        super(tools);
        this.desk = desk;
        this.parties = parties;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        PartyWire given = request.json(PartyWire.class);
        PartyView made = desk.change(request, number, given, () -> PartyView.of(parties.add(number, given.toInput())));
        return Answer.created(request.links().apiPart(number, "parties", made.id()), made);
    }
}
