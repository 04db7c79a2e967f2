package se.diarium.search.judged;

import java.util.Map;
import java.util.Set;
import se.diarium.search.Entry;

/**
 * A document of the corpus.
 *
 * @param entry what an index holds of it
 * @param facts what it is and is about, by which grades are given; no engine sees them. The keys are those of {@link Fact}
 */
public record CorpusDocument(Entry entry, Map<Fact, Set<String>> facts) {

    public CorpusDocument {
        facts = Map.copyOf(facts);
    }

    public String id() {
        return entry.id();
    }

    /** The values of a fact; none when it is not stated. */
    public Set<String> fact(Fact fact) {
        return facts.getOrDefault(fact, Set.of());
    }
}
