package se.diarium.synonym;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.diarium.register.node.Errors;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.SwedishText;

/** What an entry must be. That entries lead to each other in a circle does no harm. */
final class SynonymRules {

    static final int MOST_TERMS = 20;
    static final int LONGEST_TERM = 100;
    static final int MOST_WORDS = 8;

    /** The name of the field all of it is told of. */
    private static final String TERMS = "terms";

    private SynonymRules() {}

    /**
     * The terms without needless space, in the order they were given.
     *
     * @throws se.diarium.register.InvalidInputException telling everything that is wrong
     */
    static List<String> checked(SynonymInput given) {
        Errors errors = new Errors();
        List<String> terms = new ArrayList<>();
        for (String term : given.terms() == null ? List.<String>of() : given.terms()) {
            errors.requireText(TERMS, term, LONGEST_TERM);
            if (term != null && !term.isBlank()) {
                terms.add(term.strip().replaceAll("\\s+", " "));
            }
        }
        if (terms.size() < 2 || terms.size() > MOST_TERMS) {
            errors.add(TERMS, "synonym.number", MOST_TERMS);
        }
        checkWords(terms, errors);
        errors.throwIfAny();
        return terms;
    }

    private static void checkWords(List<String> terms, Errors errors) {
        Set<List<String>> seen = new HashSet<>();
        try (SwedishText text = new SwedishText()) {
            for (String term : terms.subList(0, Math.min(terms.size(), MOST_TERMS))) {
                List<QueryWord> words = text.words(term);
                if (words.stream().allMatch(QueryWord::stopWord)) {
                    errors.add(TERMS, "synonym.noWord", term);
                } else if (words.size() > MOST_WORDS) {
                    errors.add(TERMS, "synonym.words", term, MOST_WORDS);
                } else if (!seen.add(words.stream().map(QueryWord::exact).toList())) {
                    errors.add(TERMS, "synonym.twice", term);
                }
            }
        }
    }
}
