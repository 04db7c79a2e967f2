package se.diarium.decision;

import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.OngoingDecisions;
import se.diarium.register.number.Diarienummer;

/** The decision processes of cases, as the platform's engine knows them. */
final class RunningDecisions implements OngoingDecisions {
    private static final String ENGINE = "activiti$";

    private final WorkflowService workflows;

    RunningDecisions(WorkflowService workflows) {
        this.workflows = workflows;
    }

    @Override
    public boolean in(Diarienummer diarienummer) {
        return count(true, DecisionModel.PROP_KEY, CaseKey.of(diarienummer)) > 0;
    }

    @Override
    public boolean about(String recordId) {
        return count(true, DecisionModel.PROP_RECORD_ID, recordId) > 0;
    }

    /** Whether a decision was ever proposed in the case and its process has ended. */
    boolean endedIn(Diarienummer diarienummer) {
        return count(false, DecisionModel.PROP_KEY, CaseKey.of(diarienummer)) > 0;
    }

    /** The processes in the case that have not ended. */
    List<WorkflowInstance> of(Diarienummer diarienummer) {
        return workflows.getWorkflows(query(true, DecisionModel.PROP_KEY, CaseKey.of(diarienummer)));
    }

    /** Whether the case is in a decision process besides this one. */
    boolean othersIn(Diarienummer diarienummer, String processId) {
        return of(diarienummer).stream().anyMatch(process -> !process.getId().equals(ENGINE + processId));
    }

    private long count(boolean active, QName property, String value) {
        return workflows.countWorkflows(query(active, property, value));
    }

    private static WorkflowInstanceQuery query(boolean active, QName property, String value) {
        var query = new WorkflowInstanceQuery(active);
        query.setCustomProps(Map.of(property, value));
        return query;
    }
}
