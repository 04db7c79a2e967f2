package se.diarium.register.part;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Errors;
import se.diarium.register.node.Texts;
import se.diarium.register.vocabulary.Vocabulary;

/** Parties: what one must be like, and how it is kept. */
final class PartyKind implements PartKind {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,255}");

    private final Vocabulary roles;
    private final RegisterCalendar calendar;

    PartyKind(Vocabulary roles, RegisterCalendar calendar) {
        this.roles = roles;
        this.calendar = calendar;
    }

    @Override
    public QName type() {
        return PartModel.TYPE_PARTY;
    }

    @Override
    public EventType created() {
        return EventType.PARTY_ADDED;
    }

    @Override
    public Set<QName> guarded() {
        return Set.of();
    }

    @Override
    public Map<QName, Serializable> adopt(NodeRef caseRef, Map<QName, Serializable> properties) {
        check(properties);
        return Map.of();
    }

    @Override
    public void check(Map<QName, Serializable> properties) {
        check(input(properties));
    }

    /** @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted */
    void check(PartyInput given) {
        Errors errors = new Errors();
        errors.requireText("name", given.name(), Errors.SHORT_TEXT);
        errors.checkText("publicName", given.publicName(), Errors.SHORT_TEXT);
        errors.checkText("address", given.address(), Errors.SHORT_TEXT);
        String email = Texts.line(given.email());
        if (email != null && !EMAIL.matcher(email).matches()) {
            errors.add("email", "email.unreadable", email);
        }
        String role = Texts.line(given.role());
        if (role == null) {
            errors.add("role", "required");
        } else if (roles.term(role).isEmpty()) {
            errors.add("role", "role.unknown", role, String.join(", ", roles.codes()));
        }
        PartDays.check("from", given.from(), errors);
        PartDays.check("until", given.until(), errors);
        if (given.from() != null && given.until() != null && given.until().isBefore(given.from())) {
            errors.add(
                    "until",
                    "party.endsBeforeItBegins",
                    given.until().toString(),
                    given.from().toString());
        }
        errors.throwIfAny();
    }

    /** The party that a change leaves: null keeps what there is. */
    static PartyInput changed(Party party, PartyInput change) {
        return new PartyInput(
                kept(change.name(), party.name()),
                kept(change.publicName(), party.publicName()),
                kept(change.role(), party.role()),
                kept(change.address(), party.address()),
                kept(change.email(), party.email()),
                kept(change.from(), party.from()),
                kept(change.until(), party.until()));
    }

    private static <T> T kept(T given, T present) {
        return given == null ? present : given;
    }

    /** What is written; null for what the party does not have. */
    Map<QName, Serializable> properties(PartyInput given) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(PartModel.PARTY_NAME, Texts.line(given.name()));
        properties.put(PartModel.PARTY_PUBLIC_NAME, Texts.line(given.publicName()));
        properties.put(PartModel.PARTY_ROLE, Texts.line(given.role()));
        properties.put(PartModel.PARTY_ADDRESS, Texts.lines(given.address()));
        properties.put(PartModel.PARTY_EMAIL, Texts.line(given.email()));
        properties.put(PartModel.PARTY_FROM, calendar.store(given.from()));
        properties.put(PartModel.PARTY_UNTIL, calendar.store(given.until()));
        return properties;
    }

    Party party(NodeRef node, Map<QName, Serializable> properties) {
        PartyInput held = input(properties);
        return new Party(
                node.getId(),
                held.name(),
                held.publicName(),
                held.role(),
                held.address(),
                held.email(),
                held.from(),
                held.until());
    }

    /** What was left empty in a form is there without a word, which says nothing. */
    private PartyInput input(Map<QName, Serializable> properties) {
        return new PartyInput(
                line(properties, PartModel.PARTY_NAME),
                line(properties, PartModel.PARTY_PUBLIC_NAME),
                line(properties, PartModel.PARTY_ROLE),
                Texts.lines((String) properties.get(PartModel.PARTY_ADDRESS)),
                line(properties, PartModel.PARTY_EMAIL),
                day(properties, PartModel.PARTY_FROM),
                day(properties, PartModel.PARTY_UNTIL));
    }

    private static String line(Map<QName, Serializable> properties, QName name) {
        return Texts.line((String) properties.get(name));
    }

    private LocalDate day(Map<QName, Serializable> properties, QName name) {
        return calendar.read(properties.get(name));
    }
}
