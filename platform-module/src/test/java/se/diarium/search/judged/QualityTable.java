package se.diarium.search.judged;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.diarium.search.judged.Evaluation.Judged;
import se.diarium.search.judged.Evaluation.Measures;
import se.diarium.search.judged.JudgedQuery.Half;

/** Evaluations as tables in Markdown: all queries of each half, and each type of query by nDCG@10. */
final class QualityTable {

    private final List<Evaluation> evaluations;

    QualityTable(List<Evaluation> evaluations) {
        this.evaluations = evaluations;
    }

    String written() {
        return half(Half.REPORT) + half(Half.TUNING) + byType(Half.REPORT) + byType(Half.TUNING);
    }

    private String half(Half half) {
        Predicate<JudgedQuery> which = query -> query.half() == half;
        return String.format(
                        "%n### %s half, %d queries%n%n| engine | nDCG@10 | precision@5 | recall@50 |%n|---|---|---|---|%n",
                        name(half), queries().stream().filter(which).count())
                + evaluations.stream()
                        .map(evaluation -> row(evaluation.engine(), evaluation.mean(which)))
                        .collect(Collectors.joining());
    }

    private static String row(String engine, Measures means) {
        return String.format(
                Locale.ROOT, "| %s | %.3f | %.3f | %.3f |%n", engine, means.ndcg(), means.precision(), means.recall());
    }

    private String byType(Half half) {
        StringBuilder table =
                new StringBuilder(String.format("%n### nDCG@10 by type, %s half%n%n| type | n |", name(half)));
        evaluations.forEach(
                evaluation -> table.append(' ').append(evaluation.engine()).append(" |"));
        table.append(String.format("%n|---|---|%s%n", "---|".repeat(evaluations.size())));
        for (String type : queries().stream().map(JudgedQuery::type).distinct().toList()) {
            Predicate<JudgedQuery> which =
                    query -> query.half() == half && query.type().equals(type);
            table.append(String.format(
                    "| %s | %d |", type, queries().stream().filter(which).count()));
            evaluations.forEach(evaluation -> table.append(
                    String.format(Locale.ROOT, " %.3f |", evaluation.mean(which).ndcg())));
            table.append(System.lineSeparator());
        }
        return table.toString();
    }

    private List<JudgedQuery> queries() {
        return evaluations.get(0).judged().stream().map(Judged::query).toList();
    }

    private static String name(Half half) {
        return half.name().toLowerCase(Locale.ROOT);
    }
}
