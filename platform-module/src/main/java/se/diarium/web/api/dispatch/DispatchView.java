package se.diarium.web.api.dispatch;

import java.time.Instant;
import se.diarium.decision.dispatch.Dispatch;
import se.diarium.decision.dispatch.DispatchState;

/** A recipient and what became of the dispatch, on the wire. */
record DispatchView(
        String id,
        String name,
        String email,
        DispatchState state,
        String recordId,
        String messageId,
        Instant at,
        String by,
        String remark) {

    static DispatchView of(Dispatch dispatch) {
        return new DispatchView(
                dispatch.id(),
                dispatch.name(),
                dispatch.email(),
                dispatch.state(),
                dispatch.recordId(),
                dispatch.messageId(),
                dispatch.at(),
                dispatch.by(),
                dispatch.remark());
    }
}
