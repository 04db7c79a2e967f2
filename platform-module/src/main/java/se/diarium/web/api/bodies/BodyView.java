package se.diarium.web.api.bodies;

import java.time.LocalDate;
import se.diarium.register.Body;

/** A body on the wire. */
record BodyView(String code, String name, String genitive, LocalDate ended, String successor) {

    static BodyView of(Body body) {
        return new BodyView(body.code(), body.name(), body.genitive(), body.ended(), body.successor());
    }
}
