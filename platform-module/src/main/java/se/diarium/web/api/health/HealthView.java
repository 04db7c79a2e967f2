package se.diarium.web.api.health;

import java.time.Instant;
import java.util.List;
import se.diarium.health.Health;
import se.diarium.health.HealthState;
import se.diarium.web.problem.Problems;
import se.diarium.web.text.Language;

/** How all parts are on the wire. */
record HealthView(HealthState state, Instant checkedAt, List<CheckView> checks) {

    /**
     * How a part is.
     *
     * @param message what was found
     * @param advice what to do; null where there is nothing to do
     */
    record CheckView(String name, HealthState state, Instant since, String message, String advice) {

        private static CheckView of(Health.Checked checked, Problems texts, Language language) {
            String code = "health." + checked.finding().code();
            Object[] args = checked.finding().args().toArray();
            HealthState state = checked.finding().state();
            return new CheckView(
                    checked.name(),
                    state,
                    checked.since(),
                    texts.message(language, code, args),
                    state == HealthState.GOOD ? null : texts.message(language, code + ".advice", args));
        }
    }

    static HealthView of(Health.Report report, Problems texts, Language language) {
        return new HealthView(
                report.state(),
                report.at(),
                report.checks().stream()
                        .map(checked -> CheckView.of(checked, texts, language))
                        .toList());
    }
}
