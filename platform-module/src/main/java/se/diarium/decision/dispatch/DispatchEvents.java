package se.diarium.decision.dispatch;

import java.util.Map;
import java.util.TreeMap;
import se.diarium.register.event.EventType;
import se.diarium.register.node.CaseHappenings;

/** Tells cases what became of the dispatch of the extracts of their minutes. */
class DispatchEvents {

    private final CaseHappenings happenings;

    DispatchEvents(CaseHappenings happenings) {
        this.happenings = happenings;
    }

    /** @param remark why, or how it was sent otherwise; null where there is nothing to say */
    void tell(Dispatch dispatch, DispatchState state, String remark) {
        Map<String, String> told = new TreeMap<>();
        told.put("recipient", dispatch.name() + " <" + dispatch.email() + ">");
        if (remark != null) {
            told.put(state == DispatchState.OTHERWISE ? "how" : "reason", remark);
        }
        happenings.tell(dispatch.caseId(), type(state), told);
    }

    private static EventType type(DispatchState state) {
        return switch (state) {
            case SENT -> EventType.EXTRACT_SENT;
            case FAILED -> EventType.EXTRACT_NOT_SENT;
            case BOUNCED -> EventType.EXTRACT_BOUNCED;
            case UNKNOWN -> EventType.EXTRACT_UNKNOWN;
            case OTHERWISE -> EventType.EXTRACT_SENT_OTHERWISE;
            case WAITING, SENDING -> throw new IllegalArgumentException(state.name());
        };
    }
}
