package se.diarium.web.api.wire;

import java.time.Instant;
import se.diarium.register.Voiding;

/** That a case or record is voided, on the wire. */
record VoidingView(Instant at, String by, String reason) {

    /** Null for what is not voided. */
    static VoidingView of(Voiding voiding) {
        return voiding == null ? null : new VoidingView(voiding.at(), voiding.by(), voiding.reason());
    }
}
