package se.diarium.web.problem;

import se.diarium.document.text.UnreadableDocumentException.Reason;

/** The kinds of problem there are: each has one HTTP status and one stable name. */
public enum ProblemKind {
    MALFORMED(400, "malformed"),
    UNAUTHENTICATED(401, "unauthenticated"),
    NOT_ALLOWED(403, "not-allowed"),
    NOT_FOUND(404, "not-found"),
    NOT_ACCEPTABLE(406, "not-acceptable"),
    CONFLICT(409, "conflict"),
    GONE(410, "gone"),
    CHANGED(412, "changed"),
    TOO_LARGE(413, "too-large"),
    UNSUPPORTED_MEDIA(415, "unsupported-media"),
    INVALID(422, "invalid"),
    INTERNAL(500, "internal"),
    BUSY(503, "busy"),
    SEARCH_UNAVAILABLE(503, "search-unavailable");

    private final int status;
    private final String name;

    ProblemKind(int status, String name) {
        this.status = status;
        this.name = name;
    }

    /** The kind of problem that a file is which cannot or must not be read. */
    public static ProblemKind of(Reason reason) {
        return switch (reason) {
            case UNSUPPORTED -> UNSUPPORTED_MEDIA;
            case TOO_LARGE -> TOO_LARGE;
            default -> INVALID;
        };
    }

    public int status() {
        return status;
    }

    /** The last part of the type and of the keys of its texts. */
    String id() {
        return name;
    }

    String type() {
        return "urn:diarium:problem:" + name;
    }
}
