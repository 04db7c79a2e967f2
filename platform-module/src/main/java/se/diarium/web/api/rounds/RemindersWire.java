package se.diarium.web.api.rounds;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom to remind, as it comes: nobody in particular is everybody who has not answered. */
record RemindersWire(List<String> units) {

    Set<String> codes() {
        return units == null
                ? Set.of()
                : units.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
