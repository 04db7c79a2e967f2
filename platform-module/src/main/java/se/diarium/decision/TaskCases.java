package se.diarium.decision;

import org.activiti.engine.RuntimeService;
import org.activiti.engine.task.Task;
import se.diarium.register.number.Diarienummer;

/** The case that an open task of the decision process is about. */
final class TaskCases {
    private final RuntimeService processes;

    TaskCases(RuntimeService processes) {
        this.processes = processes;
    }

    /** By the process's key; one that an earlier version started has it in a variable. */
    Diarienummer of(Task task) {
        var bound = processes
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        return CaseKey.read(
                bound == null
                        ? (String) processes.getVariable(
                                task.getProcessInstanceId(), DecisionModel.variable(DecisionModel.PROP_KEY))
                        : bound);
    }
}
