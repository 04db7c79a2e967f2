package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Lets a task end only with everything its type demands, and keeps for the history what ends with it. */
final class TaskCompleted implements TaskListener {
    private static final long serialVersionUID = 1L;
    private static final String STATUS_COMPLETED = "Completed";

    private final transient TaskTypes types;
    private final transient TaskProperties properties;
    private final transient VariableNames names;

    TaskCompleted(TaskTypes types, TaskProperties properties, VariableNames names) {
        this.types = types;
        this.properties = properties;
        this.names = names;
    }

    @Override
    public void notify(DelegateTask task) {
        var missing = missing(types.task(task.getFormKey()), properties.of(task, false));
        if (!missing.isEmpty()) {
            throw new WorkflowException(
                    "Mandatory task properties have not been provided: " + String.join(", ", missing));
        }
        var ending = new HashMap<String, Object>();
        ending.put(names.of(WorkflowModel.PROP_STATUS), STATUS_COMPLETED);
        var links = ((TaskEntity) task).getIdentityLinks();
        if (!links.isEmpty()) {
            ending.put(
                    ActivitiConstants.PROP_POOLED_ACTORS_HISTORY,
                    new ArrayList<>(properties.pooledActors(links).stream()
                            .map(NodeRef::toString)
                            .toList()));
        }
        task.setVariablesLocal(ending);
    }

    private List<String> missing(TaskType type, Map<QName, Serializable> existing) {
        var mandatory = new ArrayList<QName>();
        type.properties().forEach((name, property) -> {
            if (property.isMandatory()) {
                mandatory.add(name);
            }
        });
        type.associations().forEach((name, association) -> {
            if (association.isTargetMandatory()) {
                mandatory.add(name);
            }
        });
        return mandatory.stream()
                .filter(name -> !isOfPlatform(name))
                .filter(name -> existing.get(name) == null || "".equals(existing.get(name)))
                .map(names::prefixed)
                .sorted()
                .toList();
    }

    /** What tasks inherit from nodes, which they are not, is not asked for. */
    private static boolean isOfPlatform(QName name) {
        return NamespaceService.CONTENT_MODEL_1_0_URI.equals(name.getNamespaceURI())
                || NamespaceService.SYSTEM_MODEL_1_0_URI.equals(name.getNamespaceURI());
    }
}
