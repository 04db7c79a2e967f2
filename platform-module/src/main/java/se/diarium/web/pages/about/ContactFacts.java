package se.diarium.web.pages.about;

import java.util.ArrayList;
import java.util.List;
import se.diarium.web.http.ContactSettings;
import se.diarium.web.pages.Fact;
import se.diarium.web.text.Speech;

/** How the authority is reached, in words. */
public final class ContactFacts {

    private final ContactSettings contact;

    public ContactFacts(ContactSettings contact) {
        this.contact = contact;
    }

    /** Whom one asks; none where the authority has not said how it is reached. */
    public List<Fact> ofAuthority(Speech speech) {
        List<Fact> facts = new ArrayList<>();
        if (!contact.email().isEmpty()) {
            facts.add(new Fact(speech.of("contact.email"), contact.email(), "", "mailto:" + contact.email()));
        }
        if (!contact.phone().isEmpty()) {
            facts.add(new Fact(
                    speech.of("contact.phone"),
                    contact.phone(),
                    "",
                    "tel:" + contact.phone().replaceAll("[^+\\d]", "")));
        }
        add(facts, speech.of("contact.address"), contact.address());
        return facts;
    }

    /** Whom one asks about personal data, besides the authority. */
    List<Fact> ofDataProtection(Speech speech) {
        List<Fact> facts = new ArrayList<>();
        add(facts, speech.of("contact.dataProtection"), contact.dataProtection());
        return facts;
    }

    private static void add(List<Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(Fact.of(label, text));
        }
    }
}
