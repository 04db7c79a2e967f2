package se.diarium.indexing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.diarium.register.Decision;
import se.diarium.register.Publication;

/**
 * When what the indexes show of something changed last, by what anyone who sees it may know: registration, decisions, closing and
 * publication, not every hand that was laid on it. Days count from midnight, UTC. Null where nothing is known.
 */
final class Changes {

    private Changes() {}

    /** @param publications of its records; null for those that are not published */
    static Instant ofCase(
            LocalDate registered, LocalDate closed, List<Decision> decisions, Stream<Publication> publications) {
        Stream<Instant> days = Stream.concat(
                        Stream.of(registered, closed).filter(Objects::nonNull),
                        decisions.stream().map(Decision::date))
                .map(Changes::midnight);
        Stream<Instant> published = publications.filter(Objects::nonNull).map(Publication::publishedAt);
        return Stream.concat(days, published).max(Comparator.naturalOrder()).orElse(null);
    }

    /** @param publication null for a record that is not published */
    static Instant ofRecord(LocalDate date, Publication publication) {
        if (publication != null) {
            return publication.publishedAt();
        }
        return date == null ? null : midnight(date);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
