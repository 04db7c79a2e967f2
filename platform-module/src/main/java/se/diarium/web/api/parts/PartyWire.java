package se.diarium.web.api.parts;

import java.time.LocalDate;
import se.diarium.register.part.PartyInput;

/** A party to add, or what is to change of one, as it comes. */
record PartyWire(
        String name, String publicName, String role, String address, String email, LocalDate from, LocalDate until) {

    PartyInput toInput() {
        return new PartyInput(name, publicName, role, address, email, from, until);
    }
}
