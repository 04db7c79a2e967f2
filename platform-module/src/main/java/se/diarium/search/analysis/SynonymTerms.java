package se.diarium.search.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Synonyms by a list of rules, ready to be looked up. Never changes; safe for many threads. */
public final class SynonymTerms implements Synonyms {

    private static final Comparator<Alternative> LONGEST_FIRST = Comparator.comparingInt(
                    (Alternative alternative) -> alternative.to() - alternative.from())
            .reversed();
    private static final Comparator<Alternative> IN_ORDER =
            Comparator.comparingInt(Alternative::from).thenComparing(LONGEST_FIRST);

    /** The alternatives of each term, by the keys of its words. */
    private final Map<List<String>, List<List<QueryWord>>> terms = new HashMap<>();

    private int longest;

    /** Terms without a word to look for are passed over, and so is a term that stands for itself. */
    public SynonymTerms(List<SynonymRule> rules) {
        try (SwedishText text = new SwedishText()) {
            for (SynonymRule rule : rules) {
                List<String> key = keys(text.words(rule.term()));
                if (!key.isEmpty()) {
                    rule.alternatives().forEach(alternative -> add(key, text.words(alternative)));
                }
            }
        }
    }

    private void add(List<String> key, List<QueryWord> words) {
        if (words.stream().allMatch(QueryWord::stopWord) || keys(words).equals(key)) {
            return;
        }
        List<List<QueryWord>> alternatives = terms.computeIfAbsent(key, unseen -> new ArrayList<>());
        if (alternatives.stream().noneMatch(known -> keys(known).equals(keys(words)))) {
            alternatives.add(List.copyOf(words));
            longest = Math.max(longest, key.size());
        }
    }

    @Override
    public List<Alternative> alternatives(List<QueryWord> row) {
        if (terms.isEmpty()) {
            return List.of();
        }
        List<String> keys = keys(row);
        List<Alternative> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from++) {
            for (int to = Math.min(keys.size(), from + longest); to > from; to--) {
                for (List<QueryWord> words : terms.getOrDefault(keys.subList(from, to), List.of())) {
                    found.add(new Alternative(from, to, words));
                }
            }
        }
        return found.size() <= MOST_ALTERNATIVES
                ? found
                : found.stream()
                        .sorted(LONGEST_FIRST)
                        .limit(MOST_ALTERNATIVES)
                        .sorted(IN_ORDER)
                        .toList();
    }

    private static List<String> keys(List<QueryWord> words) {
        return words.stream()
                .map(word -> word.hasStem() ? word.stem() : word.exact())
                .toList();
    }
}
