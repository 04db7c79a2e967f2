package se.diarium.web.lists;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import se.diarium.decision.delegation.DelegationFilter;
import se.diarium.register.Bodies;
import se.diarium.register.listing.Days;

/** A list of decisions by delegation as it is asked for. */
public final class DelegationQuestion {

    private DelegationQuestion() {}

    /** The parameters it is read from, in the words of the API. */
    public static String[] parameters() {
        return Stream.concat(Arrays.stream(Period.PARAMETERS), Stream.of("body", "reported"))
                .toArray(String[]::new);
    }

    /** @param reported what is meant where it is not said */
    public static DelegationFilter read(Question question, Bodies bodies, LocalDate today, Boolean reported) {
        Boolean asked = question.truth("reported");
        return new DelegationFilter(
                question.word("body", bodies.codes().toArray(String[]::new)),
                Period.read(question, today, Days.ALL),
                asked == null ? reported : asked);
    }
}
