package se.diarium.embedded.workflow;

import java.util.ArrayList;
import org.activiti.bpmn.model.BaseElement;
import org.activiti.bpmn.model.Process;
import org.activiti.bpmn.model.UserTask;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.activiti.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.activiti.engine.impl.bpmn.parser.BpmnParse;
import org.activiti.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.activiti.engine.impl.pvm.delegate.ActivityBehavior;
import org.activiti.engine.parse.BpmnParseHandler;

/**
 * Puts the platform's listeners on every process and every user task, before those of the definition itself, so that
 * these find a task with its defaults.
 */
final class ConventionListeners {
    private final TaskListener created;
    private final TaskListener completed;

    ConventionListeners(TaskListener created, TaskListener completed) {
        this.created = created;
        this.completed = completed;
    }

    BpmnParseHandler onProcesses() {
        return new OnProcesses();
    }

    BpmnParseHandler onUserTasks() {
        return new OnUserTasks();
    }

    private static final class OnProcesses extends AbstractBpmnParseHandler<Process> {
        @Override
        protected Class<? extends BaseElement> getHandledType() {
            return Process.class;
        }

        @Override
        protected void executeParse(BpmnParse parse, Process process) {
            ExecutionListener nameInstance =
                    execution -> execution.setVariable(Variables.INSTANCE_ID, EngineId.global(execution.getId()));
            parse.getCurrentProcessDefinition().addExecutionListener(ExecutionListener.EVENTNAME_START, nameInstance);
        }
    }

    private final class OnUserTasks extends AbstractBpmnParseHandler<UserTask> {
        @Override
        protected Class<? extends BaseElement> getHandledType() {
            return UserTask.class;
        }

        @Override
        protected void executeParse(BpmnParse parse, UserTask task) {
            addTo(findActivity(parse, task.getId()).getActivityBehavior());
        }

        private void addTo(ActivityBehavior behavior) {
            if (behavior instanceof UserTaskActivityBehavior userTask) {
                addFirst(userTask, TaskListener.EVENTNAME_CREATE, created);
                addFirst(userTask, TaskListener.EVENTNAME_COMPLETE, completed);
            } else if (behavior instanceof MultiInstanceActivityBehavior several) {
                addTo(several.getInnerActivityBehavior());
            }
        }

        private void addFirst(UserTaskActivityBehavior task, String event, TaskListener listener) {
            task.getTaskDefinition()
                    .getTaskListeners()
                    .computeIfAbsent(event, none -> new ArrayList<>())
                    .add(0, listener);
        }
    }
}
