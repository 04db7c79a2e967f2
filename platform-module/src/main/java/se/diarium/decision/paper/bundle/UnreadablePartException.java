package se.diarium.decision.paper.bundle;

import java.io.IOException;

/** A file that seemed readable cannot be put into the bundle. */
final class UnreadablePartException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int number;

    UnreadablePartException(int number, Throwable cause) {
        super(cause);
        this.number = number;
    }

    /** Of the paper. */
    int number() {
        return number;
    }
}
