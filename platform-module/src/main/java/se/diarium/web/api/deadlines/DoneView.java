package se.diarium.web.api.deadlines;

import java.time.Instant;
import se.diarium.register.part.Deadline;

/** When something was done, and by which user, on the wire. */
record DoneView(Instant at, String by) {

    static DoneView of(Deadline.Done done) {
        return done == null ? null : new DoneView(done.at(), done.by());
    }
}
