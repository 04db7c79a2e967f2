package se.diarium.web.api.parts;

import java.time.LocalDate;
import se.diarium.register.part.Party;

/** A party of a case on the wire. */
record PartyView(
        String id,
        String name,
        String publicName,
        String role,
        String address,
        String email,
        LocalDate from,
        LocalDate until) {

    static PartyView of(Party party) {
        return new PartyView(
                party.id(),
                party.name(),
                party.publicName(),
                party.role(),
                party.address(),
                party.email(),
                party.from(),
                party.until());
    }
}
