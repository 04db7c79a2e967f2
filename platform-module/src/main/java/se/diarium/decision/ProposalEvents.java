package se.diarium.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.activiti.engine.delegate.DelegateTask;
import se.diarium.register.event.EventType;
import se.diarium.register.node.CaseHappenings;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.series.CaseTable;

/** Tells cases how their proposals are prepared: who approved, sent back and was consulted, and what came of it. */
final class ProposalEvents {
    private final CaseTable cases;
    private final CaseHappenings happenings;

    ProposalEvents(CaseTable cases, CaseHappenings happenings) {
        this.cases = cases;
        this.happenings = happenings;
    }

    /**
     * Somebody has done a task of the case.
     *
     * @param answer the number of the record that answers a consultation; null where there is none
     */
    void completed(DelegateTask task, TaskKind kind, TaskCompletion completion, Integer answer) {
        var type = type(kind, completion.outcome());
        if (type == null) {
            return;
        }
        var told = new TreeMap<String, String>();
        if (completion.comment() != null && !completion.comment().isBlank()) {
            told.put(reasoned(type) ? "reason" : "comment", completion.comment().strip());
        }
        if (answer != null) {
            told.put("record", answer.toString());
        }
        if (task.getOwner() != null && !task.getOwner().equals(task.getAssignee())) {
            told.put("onBehalfOf", task.getOwner());
        }
        tell(ProcessVariables.caseOf(task.getExecution()), type, told);
    }

    /** @param due by when they are to answer; null for no day */
    void consulted(Diarienummer number, List<String> who, LocalDate due) {
        var told = new TreeMap<String, String>();
        told.put("to", String.join(", ", who));
        if (due != null) {
            told.put("due", due.toString());
        }
        tell(number, EventType.CONSULTATION_SENT, told);
    }

    /** @param who has the task; null for a group's */
    void dayMoved(Diarienummer number, String who, LocalDate due) {
        var told = new TreeMap<String, String>();
        if (who != null) {
            told.put("to", who);
        }
        told.put("due", due.toString());
        tell(number, EventType.TASK_DAY_MOVED, told);
    }

    private void tell(Diarienummer number, EventType type, Map<String, String> told) {
        cases.nodeOf(number).ifPresent(id -> happenings.tell(id, type, told));
    }

    private static boolean reasoned(EventType type) {
        return type == EventType.PROPOSAL_SENT_BACK || type == EventType.UNIONS_DISAGREED;
    }

    /** Null where the case tells it otherwise, as that a body has decided. */
    private static EventType type(TaskKind kind, String outcome) {
        return switch (outcome) {
            case "approve" ->
                kind == TaskKind.REVIEW
                        ? EventType.PROPOSAL_REVIEWED
                        : kind == TaskKind.APPROVE
                                ? EventType.PROPOSAL_APPROVED
                                : EventType.PROPOSAL_APPROVED_BY_DIRECTOR;
            case "sendBack" -> EventType.PROPOSAL_SENT_BACK;
            case "answered" -> EventType.CONSULTATION_ANSWERED;
            case "noAnswer" -> EventType.CONSULTATION_NOT_ANSWERED;
            case "agreed" -> EventType.UNIONS_AGREED;
            case "disagreed" -> EventType.UNIONS_DISAGREED;
            case "resubmit" -> EventType.PROPOSAL_RESUBMITTED;
            case "withdraw" -> EventType.PROPOSAL_WITHDRAWN;
            default -> null;
        };
    }
}
