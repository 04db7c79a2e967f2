package se.diarium.embedded.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.FormService;
import org.activiti.engine.HistoryService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.history.HistoricDetail;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricVariableInstance;
import org.activiti.engine.history.HistoricVariableUpdate;
import org.activiti.engine.impl.RepositoryServiceImpl;
import org.activiti.engine.impl.pvm.ReadOnlyProcessDefinition;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.ProcessInstance;

/** The engine's services and the questions that are asked of them over and over. Ids are the engine's own. */
record Engine(ProcessEngine engine) {
    RepositoryService definitions() {
        return engine.getRepositoryService();
    }

    RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    TaskService tasks() {
        return engine.getTaskService();
    }

    HistoryService history() {
        return engine.getHistoryService();
    }

    FormService forms() {
        return engine.getFormService();
    }

    ProcessDefinition definition(String id) {
        return definitions().getProcessDefinition(id);
    }

    /** The definition with its steps. */
    ReadOnlyProcessDefinition steps(String definitionId) {
        return ((RepositoryServiceImpl) definitions()).getDeployedProcessDefinition(definitionId);
    }

    String startFormKey(String definitionId) {
        return forms().getStartFormKey(definitionId);
    }

    ProcessInstance running(String processId) {
        return runtime()
                .createProcessInstanceQuery()
                .processInstanceId(processId)
                .singleResult();
    }

    HistoricProcessInstance process(String processId) {
        return history()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(processId)
                .singleResult();
    }

    Execution execution(String executionId) {
        return runtime().createExecutionQuery().executionId(executionId).singleResult();
    }

    /** The last values of the variables of a process, running or not. */
    Map<String, Object> variablesOfProcess(String processId) {
        // Left out here and not in the query, for which the database reads every variable there is that is no task's.
        return values(history().createHistoricVariableInstanceQuery().processInstanceId(processId).list().stream()
                .filter(variable -> variable.getTaskId() == null)
                .toList());
    }

    Map<String, Object> variablesOfCompletedTask(String taskId) {
        return values(
                history().createHistoricVariableInstanceQuery().taskId(taskId).list());
    }

    /** The variables with which a process was started. */
    Map<String, Object> startVariables(HistoricProcessInstance process) {
        var values = new HashMap<String, Object>();
        if (process.getStartActivityId() == null) {
            return values;
        }
        var start = history()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .activityId(process.getStartActivityId())
                .singleResult();
        for (HistoricDetail detail : history()
                .createHistoricDetailQuery()
                .activityInstanceId(start.getId())
                .variableUpdates()
                .list()) {
            var update = (HistoricVariableUpdate) detail;
            values.put(update.getVariableName(), update.getValue());
        }
        return values;
    }

    private static Map<String, Object> values(List<HistoricVariableInstance> variables) {
        var values = new HashMap<String, Object>();
        variables.forEach(variable -> values.put(variable.getVariableName(), variable.getValue()));
        return values;
    }
}
