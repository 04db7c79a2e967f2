package se.diarium.web.pages.casefile;

import java.util.List;
import java.util.function.Function;
import se.diarium.register.closing.Clearing;
import se.diarium.register.closing.ClosingRemark;
import se.diarium.register.closing.ClosingRemark.Severity;
import se.diarium.register.closing.ClosingReport;
import se.diarium.web.text.Speech;

/**
 * What stands between a case and its closing.
 *
 * @param summary whether the case can be closed
 * @param missing what must be put right first
 * @param warnings what to know of
 * @param clearing what closing would clear
 */
public record ClosingLines(String summary, List<String> missing, List<String> warnings, List<String> clearing) {

    /** @param words of a remark */
    static ClosingLines of(ClosingReport report, Function<ClosingRemark, String> words, Speech speech) {
        List<String> missing = report.blocking().stream().map(words).toList();
        return new ClosingLines(
                speech.of("casefile.closing.summary", missing.size()),
                missing,
                report.remarks().stream()
                        .filter(remark -> remark.severity() == Severity.WARNING)
                        .map(words)
                        .toList(),
                report.clearing().stream().map(Clearing.Item::title).toList());
    }
}
