package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.impl.identity.Authentication;
import org.activiti.engine.runtime.ProcessInstance;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.namespace.QName;

/** Starts, reads and ends processes. */
final class Instances {
    private final Engine engine;
    private final Converter converter;
    private final TaskTypes types;
    private final TaskWriter writer;
    private final VariableNames names;
    private final ProcessNodes processNodes;
    private final Authorities authorities;
    private final NodeService nodes;
    private final Repository repository;

    Instances(
            Engine engine,
            Converter converter,
            TaskTypes types,
            TaskWriter writer,
            VariableNames names,
            ProcessNodes processNodes,
            Authorities authorities,
            NodeService nodes,
            Repository repository) {
        this.engine = engine;
        this.converter = converter;
        this.types = types;
        this.writer = writer;
        this.names = names;
        this.processNodes = processNodes;
        this.authorities = authorities;
        this.nodes = nodes;
        this.repository = repository;
    }

    WorkflowPath start(String definitionId, Map<QName, Serializable> parameters) {
        var local = EngineId.local(definitionId);
        if (engine.definitions()
                        .createProcessDefinitionQuery()
                        .processDefinitionId(local)
                        .count()
                == 0) {
            throw new WorkflowException("There is no process definition " + definitionId);
        }
        var user = AuthenticationUtil.getFullyAuthenticatedUser();
        var type = types.startTask(engine.startFormKey(local));
        var variables = writer.startVariables(type, withDefaults(local, type, parameters));
        putCommon(variables, user);
        Authentication.setAuthenticatedUserId(user);
        ProcessInstance process;
        try {
            process = engine.runtime().startProcessInstanceById(local, variables);
        } finally {
            Authentication.setAuthenticatedUserId(null);
        }
        if (process.isEnded()) {
            return converter.endedPath(process.getId(), process.getId());
        }
        if (type.definition().getDefaultAspectNames().contains(WorkflowModel.ASPECT_END_AUTOMATICALLY)) {
            endStartTask(process.getId());
        }
        return converter.path(process);
    }

    void endStartTask(String processId) {
        engine.runtime().setVariable(processId, ActivitiConstants.PROP_START_TASK_END_DATE, new Date());
        var process = engine.running(processId);
        var steps = engine.steps(process.getProcessDefinitionId());
        var current = engine.runtime().getActiveActivityIds(processId);
        var first = steps.getInitial().getOutgoingTransitions();
        // A process that waits right behind its start waited for the start task alone.
        if (current.size() == 1
                && first.size() == 1
                && first.get(0).getDestination().getId().equals(current.get(0))
                && "receiveTask".equals(first.get(0).getDestination().getProperty(ActivitiConstants.NODE_TYPE))) {
            engine.runtime().signal(processId);
        }
    }

    WorkflowInstance byId(String workflowId) {
        return converter.instance(engine.process(EngineId.local(workflowId)));
    }

    List<WorkflowPath> paths(String workflowId) {
        return engine.runtime().createExecutionQuery().processInstanceId(EngineId.local(workflowId)).list().stream()
                .map(converter::path)
                .toList();
    }

    Map<QName, Serializable> pathProperties(String pathId) {
        var properties = new HashMap<QName, Serializable>();
        engine.runtime()
                .getVariables(EngineId.local(pathId))
                .forEach((variable, value) -> properties.put(names.property(variable), processNodes.toValue(value)));
        return properties;
    }

    WorkflowPath signal(String pathId) {
        var id = EngineId.local(pathId);
        var before = engine.execution(id);
        engine.runtime().signal(id);
        var after = engine.execution(id);
        return after == null ? converter.endedPath(id, before.getProcessInstanceId()) : converter.path(after);
    }

    WorkflowInstance cancel(String workflowId) {
        var id = EngineId.local(workflowId);
        if (engine.running(id) == null) {
            throw new WorkflowException("There is no running process " + workflowId);
        }
        return end(id, ActivitiConstants.DELETE_REASON_CANCELLED);
    }

    WorkflowInstance delete(String workflowId) {
        return end(EngineId.local(workflowId), ActivitiConstants.DELETE_REASON_DELETED);
    }

    private WorkflowInstance end(String id, String reason) {
        if (engine.running(id) != null) {
            engine.runtime().deleteProcessInstance(id, reason);
        }
        var ended = converter.instance(engine.process(id));
        if (ended == null) {
            throw new WorkflowException("There is no process " + EngineId.global(id));
        }
        engine.history().deleteHistoricProcessInstance(id);
        return ended;
    }

    private Map<QName, Serializable> withDefaults(
            String definitionId, TaskType type, Map<QName, Serializable> parameters) {
        var properties = type.defaults();
        if (parameters != null) {
            properties.putAll(parameters);
        }
        if (properties.get(WorkflowModel.PROP_DESCRIPTION) == null) {
            properties.put(WorkflowModel.PROP_DESCRIPTION, properties.get(WorkflowModel.PROP_WORKFLOW_DESCRIPTION));
        }
        if (type.declares(WorkflowModel.PROP_WORKFLOW_DUE_DATE)) {
            properties.putIfAbsent(WorkflowModel.PROP_WORKFLOW_DUE_DATE, null);
        }
        return properties;
    }

    private void putCommon(Map<String, Object> variables, String user) {
        variables.put(Variables.CANCELLED, Boolean.FALSE);
        variables.put(Variables.COMPANY_HOME, processNodes.node(repository.getCompanyHome()));
        authorities.node(user).ifPresent(person -> {
            variables.put(Variables.INITIATOR, processNodes.node(person));
            if (nodes.getProperty(person, ContentModel.PROP_HOMEFOLDER) instanceof NodeRef home) {
                variables.put(Variables.INITIATOR_HOME, processNodes.node(home));
            }
        });
    }
}
