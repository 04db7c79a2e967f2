package se.diarium.decision;

import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import se.diarium.decision.task.Standins;

/**
 * Gives a new task to those it is for: the person or the group that the step names, or who stands in for a person who is away. Known to the process definition as {@code
 * diariumTaskCreated}.
 */
final class TaskCreated implements TaskListener {
    private static final long serialVersionUID = 1L;
    /** The engine's number of the task among those of its step, from 0. */
    private static final String INSTANCE = "loopCounter";

    private static final String NAME = "diariumTaskCreated";

    private final transient TaskHolders holders;

    private final transient Standins standins;

    TaskCreated(TaskHolders holders, Standins standins) {
        this.holders = holders;
        this.standins = standins;
    }

    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(NAME, this);
    }

    @Override
    public void notify(DelegateTask task) {
        if (TaskKind.ofKey(task.getTaskDefinitionKey()).named()) {
            var people = ((String) task.getVariable(RoutePlace.PEOPLE)).split(",");
            var person = people[(Integer) task.getVariable(INSTANCE)];
            if (person.startsWith("GROUP_")) {
                task.addCandidateGroup(person);
            } else {
                task.setAssignee(person);
            }
        }
        if (task.getAssignee() != null) {
            holders.add(task, task.getAssignee());
            standins.of(task.getAssignee()).ifPresent(standin -> handOver(task, standin));
        }
    }

    private void handOver(DelegateTask task, String standin) {
        task.setOwner(task.getAssignee());
        task.setAssignee(standin);
        task.addUserIdentityLink(standin, TaskAbsences.SUBSTITUTE);
        holders.add(task, standin);
    }
}
