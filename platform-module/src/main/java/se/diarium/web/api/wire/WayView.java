package se.diarium.web.api.wire;

import java.util.List;
import se.diarium.register.CaseAct;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseTransition;

/**
 * A way that a case may go from where it is, on the wire. Who may take it there is another question.
 *
 * @param withReason whether whoever takes it must say why
 */
record WayView(CaseAct act, CaseStatus status, boolean withReason) {

    static List<WayView> from(CaseStatus status) {
        return CaseTransition.from(status).stream()
                .map(way -> new WayView(way.act(), way.to(), way.withReason()))
                .toList();
    }
}
