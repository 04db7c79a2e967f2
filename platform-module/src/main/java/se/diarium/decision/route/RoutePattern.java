package se.diarium.decision.route;

/**
 * The route of cases of some sort.
 *
 * @param body code of the body that they are put to; null for any
 * @param kind code of the kind of record that is decided on, as {@code plan}; null for any
 */
public record RoutePattern(String body, String kind, Route route) {

    boolean fits(String otherBody, String otherKind) {
        return (body == null || body.equals(otherBody)) && (kind == null || kind.equals(otherKind));
    }

    /** How much it says: what names the kind goes before what names the body. */
    int weight() {
        return (kind == null ? 0 : 2) + (body == null ? 0 : 1);
    }
}
