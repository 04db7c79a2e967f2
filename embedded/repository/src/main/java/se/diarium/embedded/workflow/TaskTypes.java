package se.diarium.embedded.workflow;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.QName;

/** The types of tasks, by the form key of the process definition. */
final class TaskTypes {
    private final DictionaryService dictionary;
    private final VariableNames names;

    TaskTypes(DictionaryService dictionary, VariableNames names) {
        this.dictionary = dictionary;
        this.names = names;
    }

    TaskType task(String formKey) {
        return full(definition(formKey, WorkflowModel.TYPE_WORKFLOW_TASK));
    }

    TaskType startTask(String formKey) {
        return full(definition(formKey, WorkflowModel.TYPE_START_TASK));
    }

    private TypeDefinition definition(String formKey, QName otherwise) {
        var type = formKey == null ? null : dictionary.getType(names.property(formKey));
        if (type == null) {
            type = dictionary.getType(otherwise);
        }
        if (type == null) {
            throw new WorkflowException("No task type in the dictionary for '" + formKey + "'");
        }
        return type;
    }

    private TaskType full(TypeDefinition type) {
        var properties = new HashMap<QName, PropertyDefinition>();
        var associations = new HashMap<QName, AssociationDefinition>();
        for (var aspect : type.getDefaultAspectNames()) {
            collect(dictionary.getAspect(aspect), properties, associations);
        }
        collect(type, properties, associations);
        return new TaskType(type, properties, associations);
    }

    private static void collect(
            ClassDefinition definition,
            Map<QName, PropertyDefinition> properties,
            Map<QName, AssociationDefinition> associations) {
        properties.putAll(definition.getProperties());
        associations.putAll(definition.getAssociations());
    }
}
