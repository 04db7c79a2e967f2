package se.diarium.decision.dispatch;

import java.util.List;
import java.util.Objects;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseSummary;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.Outcome;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;
import se.diarium.register.series.CaseTable;

/**
 * Takes a decided case to dispatched when every recipient of its extracts has been sent one. What comes back afterwards is noted and
 * changes nothing of that. Called inside a transaction.
 */
class DispatchedCases {

    private final DispatchTable table;
    private final CaseTable caseTable;
    private final CaseReading reading;
    private final CaseRegister cases;
    private final NodeService nodes;

    DispatchedCases(
            DispatchTable table, CaseTable caseTable, CaseReading reading, CaseRegister cases, NodeService nodes) {
        this.table = table;
        this.caseTable = caseTable;
        this.reading = reading;
        this.cases = cases;
        this.nodes = nodes;
    }

    /** To be called when a recipient has been sent to. As the system: whoever sends need not be allowed to change the case. */
    void follow(String caseId) {
        // Of the last two that are sent at once, the second waits here and then sees both.
        caseTable.lock(caseId);
        List<Dispatch> all = table.ofCase(caseId);
        if (all.stream().anyMatch(one -> !one.state().dispatched())) {
            return;
        }
        AuthenticationUtil.runAsSystem(() -> {
            CaseSummary file = reading.summary(Nodes.ref(caseId));
            if (file.status() == CaseStatus.DECIDED
                    && all.stream().map(Dispatch::itemId).distinct().anyMatch(this::settles)) {
                cases.proceed(file.diarienummer(), CaseStatus.DISPATCHED);
            }
            return null;
        });
    }

    /** @throws ConflictException if nothing has been decided at the item yet */
    void requireDecided(String itemId) {
        if (AuthenticationUtil.runAsSystem(() -> outcomes(itemId).isEmpty())) {
            throw new ConflictException("status", "dispatch.notDecided");
        }
    }

    /** Whether what was decided at the item is the end of the matter, and not on the way to it. */
    private boolean settles(String itemId) {
        return outcomes(itemId).stream().anyMatch(Outcome::settles);
    }

    private List<Outcome> outcomes(String itemId) {
        return nodes.getSourceAssocs(Nodes.ref(itemId), DiariumModel.ASSOC_CONSIDERED_AT).stream()
                .map(considered -> nodes.getProperty(considered.getSourceRef(), DiariumModel.PROP_OUTCOME))
                .filter(Objects::nonNull)
                .map(outcome -> Outcome.valueOf(outcome.toString()))
                .toList();
    }
}
