package se.diarium.embedded.workflow;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricProcessInstanceQuery;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery.DatePosition;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Finds processes: the running ones before the completed ones. */
final class InstanceQueries {
    private static final QName INITIATOR = QName.createQName(NamespaceService.DEFAULT_URI, Variables.INITIATOR);

    private final Engine engine;
    private final Converter converter;
    private final VariableNames names;
    private final ProcessNodes nodes;
    private final Authorities authorities;

    InstanceQueries(
            Engine engine, Converter converter, VariableNames names, ProcessNodes nodes, Authorities authorities) {
        this.engine = engine;
        this.converter = converter;
        this.names = names;
        this.nodes = nodes;
        this.authorities = authorities;
    }

    /** {@code maxItems} 0: all; the limits hold for running and completed processes each. */
    List<WorkflowInstance> find(WorkflowInstanceQuery query, int maxItems, int skipCount) {
        var found = new ArrayList<HistoricProcessInstance>();
        for (var processes : queries(query)) {
            found.addAll(
                    maxItems > 0
                            ? processes.orderByProcessInstanceDuration().desc().listPage(skipCount, maxItems)
                            : processes.list());
        }
        return found.stream().map(converter::instance).toList();
    }

    long count(WorkflowInstanceQuery query) {
        return queries(query).stream()
                .mapToLong(HistoricProcessInstanceQuery::count)
                .sum();
    }

    private List<HistoricProcessInstanceQuery> queries(WorkflowInstanceQuery query) {
        var queries = new ArrayList<HistoricProcessInstanceQuery>();
        if (!Boolean.FALSE.equals(query.getActive())) {
            queries.add(restrict(
                    engine.history().createHistoricProcessInstanceQuery().unfinished(), query));
        }
        if (!Boolean.TRUE.equals(query.getActive())) {
            queries.add(restrict(
                    engine.history().createHistoricProcessInstanceQuery().finished(), query));
        }
        return queries;
    }

    private HistoricProcessInstanceQuery restrict(HistoricProcessInstanceQuery processes, WorkflowInstanceQuery query) {
        if (query.getWorkflowDefinitionId() != null) {
            processes.processDefinitionId(EngineId.local(query.getWorkflowDefinitionId()));
        }
        if (query.getExcludedDefinitions() != null
                && !query.getExcludedDefinitions().isEmpty()) {
            processes.processDefinitionKeyNotIn(query.getExcludedDefinitions().stream()
                    .map(excluded -> EngineId.local(excluded).replace('*', '%'))
                    .toList());
        }
        if (query.getStartBefore() != null) {
            processes.startedBefore(query.getStartBefore());
        }
        if (query.getStartAfter() != null) {
            processes.startedAfter(query.getStartAfter());
        }
        if (query.getEndBefore() != null) {
            processes.finishedBefore(query.getEndBefore());
        }
        if (query.getEndAfter() != null) {
            processes.finishedAfter(query.getEndAfter());
        }
        if (query.getCustomProps() != null) {
            query.getCustomProps().forEach((name, value) -> restrict(processes, name, value));
        }
        return processes;
    }

    private void restrict(HistoricProcessInstanceQuery processes, QName name, Object value) {
        var variable = names.of(name);
        if (INITIATOR.equals(name) && value instanceof NodeRef person) {
            processes.startedBy(authorities.name(person));
        } else if (value instanceof Map<?, ?> dates) {
            if (dates.get(DatePosition.BEFORE) instanceof Date before) {
                processes.variableValueLessThanOrEqual(variable, before);
            }
            if (dates.get(DatePosition.AFTER) instanceof Date after) {
                processes.variableValueGreaterThanOrEqual(variable, after);
            }
        } else {
            processes.variableValueEquals(variable, nodes.toVariable(value));
        }
    }
}
