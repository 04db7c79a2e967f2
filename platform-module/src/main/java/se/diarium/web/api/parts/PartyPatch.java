package se.diarium.web.api.parts;

import java.io.IOException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Parties;
import se.diarium.register.part.PartyInput;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiResource;
import se.diarium.web.api.ApiTools;

/** Changes a party of a case. */
final class PartyPatch extends ApiResource {

    private final Parties parties;

    PartyPatch(ApiTools tools, Parties parties) {
        super(tools);
        this.parties = parties;
    }

    @Override
    protected Answer respond(ApiRequest request, ApiTools tools) throws IOException {
        Diarienummer number = request.diarienummer();
        String id = request.path("id");
        PartyInput change = request.json(PartyWire.class).toInput();
        return Answer.ok(tools.write(() -> PartyView.of(parties.change(number, id, change))));
    }
}
