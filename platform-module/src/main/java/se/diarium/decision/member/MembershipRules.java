package se.diarium.decision.member;

import java.util.List;
import org.alfresco.service.cmr.security.PersonService;
import se.diarium.register.Bodies;
import se.diarium.register.ConflictException;
import se.diarium.register.node.Errors;

/** What a membership must hold, and what it must not meet among the others of its body. */
class MembershipRules {

    private static final int LONGEST_PARTY = 100;
    private static final int LAST_PLACE = 999;

    private final Bodies bodies;
    private final PersonService persons;

    MembershipRules(Bodies bodies, PersonService persons) {
        this.bodies = bodies;
        this.persons = persons;
    }

    /**
     * @throws se.diarium.register.InvalidInputException if a field cannot be accepted
     * @throws ConflictException if the office is held on one of the days, or by the person in the body already
     */
    void check(Membership given, List<Membership> others) {
        checkFields(given);
        for (Membership other : others) {
            if (other.id().equals(given.id()) || !other.overlaps(given)) {
                continue;
            }
            if (given.role().single() && other.role() == given.role()) {
                throw new ConflictException(
                        "role", "member.roleHeld", other.name(), other.from(), other.to() == null ? "–" : other.to());
            }
            if (given.person() != null && given.person().equals(other.person())) {
                throw new ConflictException(
                        "person", "member.twice", given.person(), other.from(), other.to() == null ? "–" : other.to());
            }
        }
    }

    private void checkFields(Membership given) {
        Errors errors = new Errors();
        errors.requireText("name", given.name(), Errors.SHORT_TEXT);
        errors.checkText("party", given.party(), LONGEST_PARTY);
        if (given.role() == null) {
            errors.add("role", "required");
        }
        if (given.order() < 1 || given.order() > LAST_PLACE) {
            errors.add("order", "numberBetween", "1", Integer.toString(LAST_PLACE));
        }
        if (given.person() != null && !persons.personExists(given.person())) {
            errors.add("person", "handler.unknown", given.person());
        }
        if (given.from() == null) {
            errors.add("from", "required");
        } else {
            if (given.to() != null && given.to().isBefore(given.from())) {
                errors.add("to", "party.endsBeforeItBegins", given.to(), given.from());
            }
            bodies.ended("from", given.body(), given.from())
                    .ifPresent(error ->
                            errors.add(error.field(), error.code(), error.args().toArray()));
        }
        errors.throwIfAny();
    }
}
