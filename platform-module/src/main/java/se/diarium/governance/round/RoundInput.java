package se.diarium.governance.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.diarium.register.node.Texts;

/** What is given of a round, by the secretariat or by what makes rounds from the region's calendar; the fields are those of {@link Round}. */
public record RoundInput(
        String name,
        RoundKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate opens,
        LocalDate closes,
        List<String> plans,
        boolean everybody,
        String calendarKey) {

    /** The same with its texts tidied and each plan once. */
    RoundInput tidy() {
        return new RoundInput(
                Texts.line(name),
                kind,
                firstDay,
                lastDay,
                opens,
                closes,
                plans == null
                        ? List.of()
                        : plans.stream().filter(Objects::nonNull).distinct().toList(),
                everybody,
                Texts.line(calendarKey));
    }

    Round as(String id) {
        return new Round(id, name, kind, firstDay, lastDay, opens, closes, plans, everybody, calendarKey);
    }
}
