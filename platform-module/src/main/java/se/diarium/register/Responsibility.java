package se.diarium.register;

import java.time.LocalDate;
import java.util.List;

/**
 * What a body is responsible for: in each series, what was settled, or is open today, on some days.
 *
 * @param body its code
 * @param tenures one for each series that the body has, or has taken over, in the order of its taking over
 */
public record Responsibility(String body, List<Tenure> tenures, LocalDate today) {

    public Responsibility {
        tenures = List.copyOf(tenures);
    }

    /**
     * The days in which the body is responsible for a series.
     *
     * @param from null for always before
     * @param until null for always after
     */
    public record Tenure(String series, LocalDate from, LocalDate until) {}
}
