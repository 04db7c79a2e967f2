package se.diarium.web.api.wire;

import se.diarium.register.GovernedAs;

/** What a record is by the region's governance model, on the wire. */
public record GovernedView(String documentKind, String documentFor, String model, int modelVersion) {

    static GovernedView of(GovernedAs governed) {
        return governed == null
                ? null
                : new GovernedView(
                        governed.documentKind(), governed.documentFor(), governed.model(), governed.version());
    }
}
