package se.diarium.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The provisions that a region claims secrecy by, in the order of the act. Secrecy by any other is refused. */
public final class SecrecyGrounds {

    private static final Comparator<LegalGround> ORDER = Comparator.comparingInt(LegalGround::chapter)
            .thenComparingInt(LegalGround::section)
            .thenComparing(LegalGround::letter, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<SecrecyGround> grounds;
    private final Map<LegalGround, SecrecyGround> byProvision;

    /** @throws IllegalArgumentException if a provision is given twice */
    public SecrecyGrounds(List<SecrecyGround> grounds) {
        this.grounds = grounds.stream()
                .sorted(Comparator.comparing(SecrecyGround::provision, ORDER))
                .toList();
        this.byProvision = grounds.stream()
                .collect(Collectors.toMap(SecrecyGround::provision, Function.identity(), (one, other) -> {
                    throw new IllegalArgumentException(
                            "Given twice: " + one.provision().citation());
                }));
    }

    public List<SecrecyGround> all() {
        return grounds;
    }

    public Optional<SecrecyGround> of(LegalGround provision) {
        return Optional.ofNullable(byProvision.get(provision));
    }

    /** The provisions as people write them, as {@code 21:7, 25:1}. */
    public String accepted() {
        return grounds.stream().map(ground -> ground.provision().shortForm()).collect(Collectors.joining(", "));
    }
}
