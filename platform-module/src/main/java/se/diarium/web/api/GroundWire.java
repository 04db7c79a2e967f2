package se.diarium.web.api;

import se.diarium.register.LegalGround;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** A legal ground of secrecy, as it comes: chapter and section, or in form fields {@code 21:7}. */
record GroundWire(Integer chapter, Integer section) {

    static LegalGround ground(GroundWire wire) {
        if (wire == null) {
            return null;
        }
        if (wire.chapter == null || wire.section == null) {
            throw RequestException.field(ProblemKind.INVALID, "secrecy", "secrecyForm");
        }
        return new LegalGround(wire.chapter, wire.section);
    }

    /** Reads the short form of a form field. */
    static LegalGround ofField(String text) {
        return LegalGround.parse(text)
                .orElseThrow(() -> RequestException.field(ProblemKind.INVALID, "secrecy", "secrecyForm"));
    }
}
