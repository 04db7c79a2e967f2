package se.diarium.web.pages;

import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.Decision;
import se.diarium.search.Facet;
import se.diarium.web.text.Speech;

/** What codes are called: citizens do not know a body's abbreviation. */
public final class Names {

    private final Bodies bodies;
    private final Speech speech;

    public Names(Bodies bodies, Speech speech) {
        this.bodies = bodies;
        this.speech = speech;
    }

    /** The body's name, or its code where the configuration does not have it. */
    public String body(String code) {
        return bodies.byCode(code).map(Body::name).orElse(code);
    }

    public String kind(String code) {
        return speech.label("kind", code);
    }

    public String facetValue(Facet facet, String value) {
        return switch (facet) {
            case BODY -> body(value);
            case KIND -> kind(value);
            case YEAR, DOCUMENT -> value;
            case STATE -> speech.label("status", value);
        };
    }

    /** A decision as one says it: body, day and paragraph. */
    public String decision(Decision decision) {
        String day = speech.day(decision.date());
        return decision.paragraph() == null || decision.paragraph().isBlank()
                ? speech.of("decision.reference", body(decision.body()), day)
                : speech.of("decision.reference.paragraph", body(decision.body()), day, decision.paragraph());
    }

    public String outcome(Decision decision) {
        return decision.outcome() == null
                ? ""
                : speech.label("outcome", decision.outcome().name());
    }
}
