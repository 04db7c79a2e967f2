package se.diarium.search.analysis;

import java.util.List;

/**
 * What else is looked for when a term is asked for.
 *
 * @param term a word or several
 * @param alternatives terms that stand for it
 */
public record SynonymRule(String term, List<String> alternatives) {

    public SynonymRule {
        alternatives = List.copyOf(alternatives);
    }
}
