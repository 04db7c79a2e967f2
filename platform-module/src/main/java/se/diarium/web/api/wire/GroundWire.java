package se.diarium.web.api.wire;

import se.diarium.register.LegalGround;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** A legal ground of secrecy, as it comes: chapter, section and its letter where it has one, or in form fields {@code 21:7}, {@code 21:3a}. */
public record GroundWire(Integer chapter, Integer section, String letter) {

    public static LegalGround ground(GroundWire wire) {
        if (wire == null) {
            return null;
        }
        if (wire.chapter == null || wire.section == null || !isLetter(wire.letter)) {
            throw RequestException.field(ProblemKind.INVALID, "secrecy", "secrecyForm");
        }
        return new LegalGround(wire.chapter, wire.section, wire.letter);
    }

    private static boolean isLetter(String letter) {
        return letter == null || letter.matches("[a-zA-Z]?");
    }

    /** Reads the short form of a form field. */
    public static LegalGround ofField(String text) {
        return LegalGround.parse(text)
                .orElseThrow(() -> RequestException.field(ProblemKind.INVALID, "secrecy", "secrecyForm"));
    }
}
