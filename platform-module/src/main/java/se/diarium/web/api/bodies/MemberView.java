package se.diarium.web.api.bodies;

import java.time.LocalDate;
import se.diarium.decision.member.MemberRole;
import se.diarium.decision.member.Membership;

/** A membership on the wire. */
record MemberView(
        String id, String person, String name, String party, MemberRole role, int order, LocalDate from, LocalDate to) {

    static MemberView of(Membership membership) {
        return new MemberView(
                membership.id(),
                membership.person(),
                membership.name(),
                membership.party(),
                membership.role(),
                membership.order(),
                membership.from(),
                membership.to());
    }
}
