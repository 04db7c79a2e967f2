package se.diarium.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Asks an index for a word by every way that it answers by, and says which of them told of it. */
public record IndexProbe(
        Function<SearchRequest, SearchResult> searching,
        Function<CompletionRequest, Completions> completing,
        Function<SimilarRequest, List<Hit>> likening) {

    /** All ways but other spellings, which the internal index has not. */
    public static final Set<String> ALL = Set.of("hits", "total", "facets", "passages", "words", "headings", "similar");

    public static IndexProbe of(SearchIndex index) {
        return new IndexProbe(index::search, index::complete, index::similar);
    }

    /**
     * The ways that tell of a word.
     *
     * @param word that heading and text of what is hidden have
     * @param beside id of an entry that is to be seen and like what is hidden
     */
    public Set<String> leaks(String word, String beside, String... authorities) {
        Set<String> leaks = new TreeSet<>();
        Set<String> mine = Set.of(authorities);
        String beginning = word.substring(0, word.length() - 2);
        for (Sort sort : Sort.values()) {
            for (String query : List.of(word, beginning + "*")) {
                SearchResult found = searching.apply(new SearchRequest(query, Map.of(), mine, 0, 10, sort));
                tell(leaks, "hits", !found.hits().isEmpty());
                tell(leaks, "total", found.total() > 0);
                tell(leaks, "facets", found.facets().values().stream().anyMatch(counts -> !counts.isEmpty()));
                tell(
                        leaks,
                        "passages",
                        found.hits().stream()
                                .flatMap(hit -> hit.fragments().stream())
                                .anyMatch(fragment -> has(fragment.text(), word)));
            }
        }
        String misspelt = beginning.substring(0, 3) + "x" + word.substring(4);
        searching
                .apply(new SearchRequest(misspelt, Map.of(), mine, 0, 10, Sort.RELEVANCE))
                .didYouMean()
                .ifPresent(other -> tell(leaks, "spelling", has(other, word)));
        Completions completions = completing.apply(new CompletionRequest(beginning, mine, 10));
        tell(leaks, "words", completions.words().stream().anyMatch(text -> has(text, word)));
        tell(leaks, "headings", completions.headings().stream().anyMatch(text -> has(text, word)));
        tell(
                leaks,
                "similar",
                likening.apply(new SimilarRequest(beside, mine, 10)).stream().anyMatch(hit -> has(hit.title(), word)));
        return leaks;
    }

    private static void tell(Set<String> leaks, String way, boolean told) {
        if (told) {
            leaks.add(way);
        }
    }

    private static boolean has(String text, String word) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(word);
    }
}
