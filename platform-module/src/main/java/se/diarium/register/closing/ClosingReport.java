package se.diarium.register.closing;

import java.util.List;

/**
 * What stands between a case and its closing.
 *
 * @param remarks what is not in order, what keeps the case open first
 * @param clearing what closing would clear
 */
public record ClosingReport(List<ClosingRemark> remarks, List<Clearing.Item> clearing) {

    /** What must be put right first. */
    public List<ClosingRemark> blocking() {
        return remarks.stream()
                .filter(remark -> remark.severity() == ClosingRemark.Severity.BLOCKING)
                .toList();
    }

    /** Whether the case can be closed as it is. */
    public boolean closable() {
        return blocking().isEmpty();
    }
}
