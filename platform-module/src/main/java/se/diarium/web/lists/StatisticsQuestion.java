package se.diarium.web.lists;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import se.diarium.register.Bodies;
import se.diarium.register.listing.Days;

/** Figures as they are asked for: of this year unless other days are named. */
public record StatisticsQuestion(Days days, Set<String> series) {

    /** The parameters it is read from, in the words of the API. */
    public static String[] parameters() {
        return Stream.concat(Arrays.stream(Period.PARAMETERS), Stream.of("series"))
                .toArray(String[]::new);
    }

    public static StatisticsQuestion read(Question question, Bodies bodies, LocalDate today) {
        return new StatisticsQuestion(
                Period.read(question, today, Period.named("thisYear", today)),
                question.texts("series", bodies.codes()));
    }
}
