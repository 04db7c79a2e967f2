package se.diarium.decision;

import java.util.List;
import java.util.Optional;
import org.activiti.engine.HistoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.runtime.ProcessInstance;
import org.activiti.engine.runtime.ProcessInstanceQuery;
import org.alfresco.service.namespace.QName;
import se.diarium.register.OngoingDecisions;
import se.diarium.register.Proposal;
import se.diarium.register.number.Diarienummer;

/**
 * The decision processes of cases, as the platform's engine knows them: by the business key, which is indexed. The platform's own
 * query for workflows reads the variables of all there ever were.
 */
final class RunningDecisions implements OngoingDecisions {
    private static final String ENGINE = "activiti$";

    private final RuntimeService processes;
    private final HistoryService history;

    RunningDecisions(RuntimeService processes, HistoryService history) {
        this.processes = processes;
        this.history = history;
    }

    @Override
    public boolean in(Diarienummer diarienummer) {
        return running(diarienummer).count() > 0;
    }

    @Override
    public Optional<Proposal> proposal(Diarienummer diarienummer) {
        return running(diarienummer).list().stream()
                .findFirst()
                .map(process -> new Proposal(
                        text(process, DecisionModel.PROP_PROPOSAL), text(process, DecisionModel.PROP_RECORD_ID)));
    }

    private String text(ProcessInstance process, QName property) {
        var value = processes.getVariable(process.getId(), DecisionModel.variable(property));
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    @Override
    public boolean about(String recordId) {
        return all().variableValueEquals(DecisionModel.variable(DecisionModel.PROP_RECORD_ID), recordId)
                        .count()
                > 0;
    }

    /** Whether a decision was ever proposed in the case and its process has ended. */
    boolean endedIn(Diarienummer diarienummer) {
        return history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(ProcessRoutes.KEY)
                        .processInstanceBusinessKey(CaseKey.of(diarienummer))
                        .finished()
                        .count()
                > 0;
    }

    /** The platform's ids of the processes in the case that have not ended. */
    List<String> of(Diarienummer diarienummer) {
        return running(diarienummer).list().stream()
                .map(ProcessInstance::getProcessInstanceId)
                .map(ENGINE::concat)
                .toList();
    }

    /** Whether the case is in a decision process besides this one. */
    boolean othersIn(Diarienummer diarienummer, String processId) {
        return of(diarienummer).stream().anyMatch(process -> !process.equals(ENGINE + processId));
    }

    private ProcessInstanceQuery running(Diarienummer diarienummer) {
        return all().processInstanceBusinessKey(CaseKey.of(diarienummer));
    }

    private ProcessInstanceQuery all() {
        return processes.createProcessInstanceQuery().processDefinitionKey(ProcessRoutes.KEY);
    }
}
