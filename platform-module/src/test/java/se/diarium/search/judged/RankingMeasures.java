package se.diarium.search.judged;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Measures of one ranked answer against the grades of its query. Own code, since each is a line of arithmetic and the libraries that have
 * them (of the evaluation campaigns) are programs for files in their formats.
 */
final class RankingMeasures {

    private RankingMeasures() {}

    /**
     * Normalised discounted cumulative gain: gain 2^grade - 1, discounted by the binary logarithm of the rank plus one, over that of the
     * best possible ranking (Järvelin and Kekäläinen 2002; the gain of Burges et al. 2005).
     *
     * @param grades of the relevant documents, 1 to 3; at least one
     * @return 0 to 1
     */
    static double ndcg(List<String> ranked, Map<String, Integer> grades, int depth) {
        List<Integer> found = ranked.stream()
                .limit(depth)
                .map(id -> grades.getOrDefault(id, 0))
                .toList();
        List<Integer> best = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(depth)
                .toList();
        return gain(found) / gain(best);
    }

    /** Share of the first places that hold a relevant document; a place left empty counts as one without. */
    static double precision(List<String> ranked, Map<String, Integer> grades, int depth) {
        return relevant(ranked, grades, depth) / depth;
    }

    /** Share of the relevant documents, or of as many as there is room for, among the first places. */
    static double recall(List<String> ranked, Map<String, Integer> grades, int depth) {
        return relevant(ranked, grades, depth) / Math.min(depth, grades.size());
    }

    private static double relevant(List<String> ranked, Map<String, Integer> grades, int depth) {
        return ranked.stream().limit(depth).filter(grades::containsKey).count();
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int place = 0; place < grades.size(); place++) {
            gain += (Math.pow(2, grades.get(place)) - 1) * Math.log(2) / Math.log(place + 2.0);
        }
        return gain;
    }
}
