package se.diarium.web.api.wire;

import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.board.Appeal;
import se.diarium.register.Decision;

/** Until when a decision can be appealed, on the wire. */
record AppealView(LocalDate announced, LocalDate lastDay, LocalDate finalFrom) {

    /** The one of the decision; null where it has not been announced. */
    static AppealView of(List<Appeal> appeals, Decision decision) {
        return Appeal.of(appeals, decision)
                .map(appeal -> new AppealView(appeal.announced(), appeal.lastDay(), appeal.finalFrom()))
                .orElse(null);
    }
}
