package se.diarium.acceptance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What a case is like for those whose rights to it are tried: whose it is and how open. */
enum Situation {
    /** Not about a case. */
    NO_CASE("", null, false),
    /** Handled by the user {@code handlaggare}. */
    HANDLED("handled", "handlaggare", false),
    /** Handled by somebody whom the table does not try as a handler. */
    OF_OTHERS("of others", "admin", false),
    /** Without a handler: for any handler to take up. */
    UNASSIGNED("unassigned", null, false),
    /** Secret, and handled by the user {@code handlaggare}. */
    SECRET("secret", "handlaggare", true),
    /** Secret, and handled by somebody whom the table does not try as a handler. */
    SECRET_OF_OTHERS("secret of others", "admin", true),
    /** Handled by the user {@code handlaggare} and put before the body that the user {@code ledamot} is a member of. */
    BEFORE_BODY("before body", "handlaggare", false);

    private final String name;
    private final String handler;
    private final boolean secret;

    Situation(String name, String handler, boolean secret) {
        this.name = name;
        this.handler = handler;
        this.secret = secret;
    }

    static Situation of(String name) {
        return Arrays.stream(values())
                .filter(situation -> situation.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such situation: " + name));
    }

    /** A case to register. */
    Map<String, Object> newCase() {
        Map<String, Object> given = new HashMap<>(Map.of("series", "RS", "title", "Rättigheter prövas"));
        if (handler != null) {
            given.put("handler", handler);
        }
        if (secret) {
            given.put("secrecy", Map.of("chapter", 21, "section", 7));
        }
        return given;
    }

    @Override
    public String toString() {
        return name.isEmpty() ? "no case" : "a case " + name;
    }
}
