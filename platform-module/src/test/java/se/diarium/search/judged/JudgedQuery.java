package se.diarium.search.judged;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A query as a person typed it and what would have been a good answer.
 *
 * @param type in what way it is difficult, for example {@code misspelling}
 * @param half tuning or report
 * @param rules in their order: the first that holds for a document gives its grade
 */
public record JudgedQuery(String text, String type, Half half, List<GradeRule> rules) {

    /** What a query is for. */
    public enum Half {
        /** To be looked at while the search is being improved. */
        TUNING,
        /** Kept away from that; its figures are the ones reported and guarded. */
        REPORT
    }

    public JudgedQuery {
        rules = List.copyOf(rules);
    }

    /** The relevant documents with their grades, 1 to 3. */
    public Map<String, Integer> grades(List<CorpusDocument> corpus) {
        Map<String, Integer> grades = new TreeMap<>();
        for (CorpusDocument document : corpus) {
            int grade = rules.stream()
                    .filter(rule -> rule.holds(document))
                    .findFirst()
                    .map(GradeRule::grade)
                    .orElse(0);
            if (grade > 0) {
                grades.put(document.id(), grade);
            }
        }
        return grades;
    }
}
