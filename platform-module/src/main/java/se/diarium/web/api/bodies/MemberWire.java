package se.diarium.web.api.bodies;

import java.time.LocalDate;
import se.diarium.decision.member.MemberRole;
import se.diarium.decision.member.MembershipInput;

/** A membership, or a change of one, as it comes. */
record MemberWire(
        String person, String name, String party, MemberRole role, Integer order, LocalDate from, LocalDate to) {

    MembershipInput toInput() {
        return new MembershipInput(person, name, party, role, order, from, to);
    }
}
