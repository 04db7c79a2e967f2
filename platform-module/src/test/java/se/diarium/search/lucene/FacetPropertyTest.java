package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.Entries;
import se.diarium.search.Entry;
import se.diarium.search.Facet;
import se.diarium.search.FacetCount;
import se.diarium.search.Governed;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.Sort;

/** Total and counts of random questions with random filters, against counting one by one. */
public class FacetPropertyTest extends EachEngineTest {

    private static final List<String> WORDS = List.of("karta", "vatten", "skola");
    private static final List<String> BODIES = List.of("RS", "RF", "HSN", "");
    private static final List<String> KINDS = List.of("plan", "report", "letter");
    private static final List<String> STATES = List.of("REGISTERED", "DECIDED", "CLOSED");
    private static final List<String> DOCUMENTS = List.of("", "budget", "verksamhetsplan");
    private static final List<String> READERS = List.of("a", "b", "c");

    private final Random random = new Random(6);
    private final Map<String, Entry> entries = new HashMap<>();

    @Test
    void totalsAndCountsAreThoseOfCountingOneByOneUnderEveryFilter() {
        try (SearchIndex index = open("internal", Audience.INTERNAL)) {
            for (int round = 0; round < 12; round++) {
                change(index);
                for (int question = 0; question < 40; question++) {
                    String word = random.nextInt(4) == 0 ? "" : one(WORDS);
                    String field = random.nextInt(3) == 0 ? "typ:" + one(KINDS) : "";
                    Map<Facet, Set<String>> filters = filters();
                    Set<String> authorities = some(READERS);
                    SearchResult answer = index.search(
                            new SearchRequest(word + " " + field, filters, authorities, 0, 5, Sort.RELEVANCE));

                    Predicate<Entry> asked = entry -> entry.title().contains(word)
                            && (field.isEmpty() || entry.kind().equals(field.substring(4)))
                            && entry.readers().stream().anyMatch(authorities::contains);
                    assertThat(answer.total()).isEqualTo(count(asked.and(passes(filters, null))));
                    for (Facet facet : Facet.values()) {
                        assertThat(counts(answer, facet))
                                .as("%s of <%s %s> under %s", facet, word, field, filters)
                                .isEqualTo(byHand(facet, asked.and(passes(filters, facet))));
                    }
                }
            }
        }
    }

    /** Puts some entries, changes some and removes some. */
    private void change(SearchIndex index) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String id = "e" + random.nextInt(250);
            if (random.nextInt(5) == 0) {
                entries.remove(id);
                changes.add(new Change.Remove(id));
            } else {
                Entry entry = Entries.record(id, one(WORDS) + " " + one(WORDS));
                entry = Entries.filed(entry, one(BODIES), one(KINDS), 2020 + random.nextInt(5));
                entry = Entries.readBy(
                        Entries.in(entry, one(STATES)),
                        one(READERS),
                        one(READERS).toUpperCase());
                entry = entry.as(new Governed(one(DOCUMENTS), "halland", 0, 0, Set.of(), Set.of()));
                entries.put(id, entry);
                changes.add(new Change.Put(entry));
            }
        }
        index.apply(changes, index.appliedPosition() + 1);
        index.refresh();
    }

    private Map<Facet, Set<String>> filters() {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        filters.put(Facet.BODY, random.nextBoolean() ? Set.of() : some(BODIES.subList(0, 3)));
        filters.put(Facet.KIND, random.nextBoolean() ? Set.of() : some(KINDS));
        filters.put(Facet.YEAR, random.nextBoolean() ? Set.of() : some(List.of("2020", "2021", "2024", "1999")));
        filters.put(Facet.DOCUMENT, random.nextInt(3) > 0 ? Set.of() : some(DOCUMENTS.subList(1, 3)));
        filters.put(Facet.STATE, random.nextBoolean() ? Set.of() : some(STATES));
        return filters;
    }

    private static Predicate<Entry> passes(Map<Facet, Set<String>> filters, Facet except) {
        return entry -> filters.entrySet().stream()
                .allMatch(filter -> filter.getKey() == except
                        || filter.getValue().isEmpty()
                        || filter.getValue().contains(value(entry, filter.getKey())));
    }

    private static String value(Entry entry, Facet facet) {
        return switch (facet) {
            case BODY -> entry.body();
            case KIND -> entry.kind();
            case YEAR -> Integer.toString(entry.facetYear());
            case STATE -> entry.status();
            case DOCUMENT -> entry.governed().documentKind();
        };
    }

    private long count(Predicate<Entry> matching) {
        return entries.values().stream().filter(matching).count();
    }

    private Map<String, Integer> byHand(Facet facet, Predicate<Entry> matching) {
        Map<String, Integer> counts = new HashMap<>();
        entries.values().stream()
                .filter(matching)
                .map(entry -> value(entry, facet))
                .filter(value -> !value.isEmpty())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> counts(SearchResult answer, Facet facet) {
        return answer.facets().get(facet).stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Set<String> some(List<String> values) {
        Set<String> some = new HashSet<>();
        some.add(one(values));
        some.add(one(values));
        return some;
    }
}
