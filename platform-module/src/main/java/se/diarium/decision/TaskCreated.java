package se.diarium.decision;

import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;

/**
 * Gives a new task to those it is for: the person or the group that the step names. Known to the process definition as {@code
 * diariumTaskCreated}.
 */
final class TaskCreated implements TaskListener {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "diariumTaskCreated";

    private final transient TaskHolders holders;

    TaskCreated(TaskHolders holders) {
        this.holders = holders;
    }

    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(NAME, this);
    }

    @Override
    public void notify(DelegateTask task) {
        if (TaskKind.ofKey(task.getTaskDefinitionKey()).named()) {
            var person = (String) task.getVariable(RoutePlace.PERSON);
            if (person.startsWith("GROUP_")) {
                task.addCandidateGroup(person);
            } else {
                task.setAssignee(person);
            }
        }
        if (task.getAssignee() != null) {
            holders.add(task, task.getAssignee());
        }
    }
}
