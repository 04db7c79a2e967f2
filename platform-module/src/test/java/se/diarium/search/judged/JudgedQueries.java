package se.diarium.search.judged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the file of queries:
 *
 * <pre>
 * [type]
 * ? query as typed
 * 3 topic=bussturer role=case,letter
 * 1 topic=bussturer
 * </pre>
 *
 * Lines that begin with {@code #} are remarks. {@code = topic} stands for the usual grades of a matter. Within a type the queries go by
 * turns to tuning and to report.
 */
public final class JudgedQueries {

    private final List<JudgedQuery> queries = new ArrayList<>();
    private final Map<String, Integer> ofType = new HashMap<>();
    private final List<GradeRule> rules = new ArrayList<>();
    private String type;
    private String text;

    private JudgedQueries() {}

    /** All of them, in the order of their file. */
    public static List<JudgedQuery> all() {
        return read(JudgedCorpus.resource("queries.txt").lines().toList());
    }

    static List<JudgedQuery> read(List<String> lines) {
        JudgedQueries file = new JudgedQueries();
        lines.stream().map(String::strip).forEach(file::line);
        file.endQuery();
        return List.copyOf(file.queries);
    }

    private void line(String line) {
        if (line.startsWith("[")) {
            endQuery();
            type = line.substring(1, line.length() - 1);
        } else if (line.startsWith("? ")) {
            endQuery();
            text = line.substring(2);
        } else if (line.startsWith("= ")) {
            rules.addAll(usual(line.substring(2)));
        } else if (!line.isEmpty() && !line.startsWith("#")) {
            rules.add(GradeRule.of(line));
        }
    }

    /** Who asks for a matter wants its case and what it came to; letters and extracts help, minutes and mails touch it. */
    private static List<GradeRule> usual(String topic) {
        return List.of(
                GradeRule.of("3 topic=" + topic + " role=case,report,plan,policy,decision"),
                GradeRule.of("2 topic=" + topic + " role=letter,extract,answer"),
                GradeRule.of("1 topic=" + topic),
                GradeRule.of("1 about=" + topic));
    }

    private void endQuery() {
        if (text != null) {
            int place = ofType.merge(type, 1, Integer::sum);
            JudgedQuery.Half half = place % 2 == 1 ? JudgedQuery.Half.TUNING : JudgedQuery.Half.REPORT;
            queries.add(new JudgedQuery(text, type, half, rules));
        }
        text = null;
        rules.clear();
    }
}
