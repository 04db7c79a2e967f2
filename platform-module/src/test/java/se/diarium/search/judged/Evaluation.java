package se.diarium.search.judged;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How good an engine's answers are to each query.
 *
 * @param engine its name
 * @param judged the queries with their measures
 */
public record Evaluation(String engine, List<Judged> judged) {

    private static final int NDCG_DEPTH = 10;
    private static final int PRECISION_DEPTH = 5;
    private static final int RECALL_DEPTH = 50;

    /** A query with the measures of the answer to it. */
    public record Judged(JudgedQuery query, Measures measures) {}

    /** nDCG@10, precision@5 and recall@50, each 0 to 1. */
    public record Measures(double ndcg, double precision, double recall) {}

    /** Asks an engine every query. */
    public static Evaluation of(RankedSearch engine, List<JudgedQuery> queries, List<CorpusDocument> corpus) {
        return new Evaluation(
                engine.name(),
                queries.stream()
                        .map(query -> new Judged(
                                query, measures(engine.ids(query.text(), RECALL_DEPTH), query.grades(corpus))))
                        .toList());
    }

    private static Measures measures(List<String> ranked, Map<String, Integer> grades) {
        return new Measures(
                RankingMeasures.ndcg(ranked, grades, NDCG_DEPTH),
                RankingMeasures.precision(ranked, grades, PRECISION_DEPTH),
                RankingMeasures.recall(ranked, grades, RECALL_DEPTH));
    }

    /** The means over some of the queries. */
    public Measures mean(Predicate<JudgedQuery> which) {
        List<Measures> some = judged.stream()
                .filter(one -> which.test(one.query()))
                .map(Judged::measures)
                .toList();
        return new Measures(
                some.stream().mapToDouble(Measures::ndcg).average().orElse(Double.NaN),
                some.stream().mapToDouble(Measures::precision).average().orElse(Double.NaN),
                some.stream().mapToDouble(Measures::recall).average().orElse(Double.NaN));
    }
}
