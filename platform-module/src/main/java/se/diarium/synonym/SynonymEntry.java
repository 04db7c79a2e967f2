package se.diarium.synonym;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.diarium.search.analysis.SynonymRule;

/**
 * An entry of the list.
 *
 * @param terms words or rows of words, at least two
 * @param revision raised with each change
 * @param changedBy user name of who wrote it last
 */
public record SynonymEntry(
        String id, SynonymKind kind, List<String> terms, int revision, String changedBy, Instant changedAt) {

    public SynonymEntry {
        terms = List.copyOf(terms);
    }

    /** What it means for queries. */
    Stream<SynonymRule> rules() {
        if (kind == SynonymKind.ONE_WAY) {
            return Stream.of(new SynonymRule(terms.get(0), terms.subList(1, terms.size())));
        }
        return terms.stream().map(term -> new SynonymRule(term, terms));
    }
}
