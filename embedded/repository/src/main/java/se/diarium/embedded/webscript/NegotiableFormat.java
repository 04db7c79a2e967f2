package se.diarium.embedded.webscript;

import java.util.List;
import java.util.Optional;

/** A media type that a script offers, and the format that gives it. */
record NegotiableFormat(MediaRange type, String format) {

    /**
     * The offered format that fits an Accept header best: a named type before a wildcard, then by quality.
     *
     * @return nothing when none fits
     */
    static Optional<String> negotiate(String accept, List<NegotiableFormat> offered) {
        String best = null;
        float bestWeight = 0;
        for (String range : accept.split(",")) {
            Optional<MediaRange> wanted = MediaRange.parse(range);
            if (wanted.isEmpty()) {
                continue;
            }
            for (NegotiableFormat offer : offered) {
                float weight = wanted.get().weightOf(offer.type);
                if (weight > bestWeight) {
                    bestWeight = weight;
                    best = offer.format;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
