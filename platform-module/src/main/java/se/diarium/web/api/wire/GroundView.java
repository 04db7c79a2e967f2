package se.diarium.web.api.wire;

import java.util.Optional;
import se.diarium.register.LegalGround;
import se.diarium.register.SecrecyGround;

/**
 * A legal ground of secrecy on the wire, with words for people; those are left out of one that is no longer in the list.
 *
 * @param letter of the section; left out where it has none
 * @param citation as lawyers write it
 * @param text a short name
 * @param protects what it protects
 */
public record GroundView(int chapter, int section, String letter, String citation, String text, String protects) {

    /** Null for no secrecy. */
    public static GroundView of(LegalGround ground, Wire wire) {
        if (ground == null) {
            return null;
        }
        Optional<SecrecyGround.Wording> words = wire.grounds()
                .of(ground)
                .map(known -> known.wording(wire.language().locale()));
        return new GroundView(
                ground.chapter(),
                ground.section(),
                ground.letter(),
                ground.citation(),
                words.map(SecrecyGround.Wording::name).orElse(null),
                words.map(SecrecyGround.Wording::protects).orElse(null));
    }
}
