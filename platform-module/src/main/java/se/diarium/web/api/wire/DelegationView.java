package se.diarium.web.api.wire;

import java.time.LocalDate;
import se.diarium.decision.delegation.DelegationDecision;

/**
 * A decision by delegation on the wire.
 *
 * @param number as people write it, unique within the body
 * @param item number of the item of the body's delegation order
 * @param matter what the item said when the decision was registered
 */
public record DelegationView(
        String id,
        String body,
        String number,
        String item,
        String matter,
        String delegate,
        LocalDate date,
        String decidedBy,
        String text,
        String publicText,
        String recordId,
        GroundView secrecy,
        ReportedView reported,
        VoidingView voided) {

    /** The day of the meeting that it was reported to, and who noted it. */
    record ReportedView(LocalDate date, String by) {

        private static ReportedView of(DelegationDecision.Reported reported) {
            return reported == null ? null : new ReportedView(reported.on(), reported.by());
        }
    }

    public static DelegationView of(DelegationDecision decision, Wire wire) {
        return new DelegationView(
                decision.id(),
                decision.body(),
                decision.designation(),
                decision.item(),
                decision.matter(),
                decision.delegate(),
                decision.date(),
                decision.decidedBy(),
                decision.text(),
                decision.publicText(),
                decision.recordId(),
                GroundView.of(decision.secrecy(), wire),
                ReportedView.of(decision.reported()),
                VoidingView.of(decision.voided()));
    }
}
