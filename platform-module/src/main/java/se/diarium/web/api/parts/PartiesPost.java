package se.diarium.web.api.parts;

import java.io.IOException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Parties;
import se.diarium.register.part.PartyInput;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiResource;
import se.diarium.web.api.ApiTools;

/** Adds a party to a case. */
final class PartiesPost extends ApiResource {

    private final Parties parties;

    PartiesPost(ApiTools tools, Parties parties) {
        super(tools);
        this.parties = parties;
    }

    @Override
    protected Answer respond(ApiRequest request, ApiTools tools) throws IOException {
        Diarienummer number = request.diarienummer();
        PartyInput given = request.json(PartyWire.class).toInput();
        PartyView made = tools.write(() -> PartyView.of(parties.add(number, given)));
        return Answer.created(request.links().apiPart(number, "parties", made.id()), made);
    }
}
