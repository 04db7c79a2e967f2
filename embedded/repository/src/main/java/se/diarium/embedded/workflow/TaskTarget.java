package se.diarium.embedded.workflow;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.Task;

/** What is written to a task, whether it was asked for from outside or is just passing through its listeners. */
interface TaskTarget {
    String processId();

    void describe(String description);

    void prioritise(int priority);

    void due(Date date);

    String assignee();

    void assign(String user);

    Collection<? extends IdentityLink> links();

    void addUser(String user);

    void addGroup(String group);

    void remove(IdentityLink link);

    /** Writes the variables, and the fields as far as that has to be done at once. */
    void save(Map<String, Object> variables);

    /** A task read from the engine. */
    record Queried(Engine engine, Task task) implements TaskTarget {
        @Override
        public String processId() {
            return task.getProcessInstanceId();
        }

        @Override
        public void describe(String description) {
            task.setDescription(description);
        }

        @Override
        public void prioritise(int priority) {
            task.setPriority(priority);
        }

        @Override
        public void due(Date date) {
            task.setDueDate(date);
        }

        @Override
        public String assignee() {
            return task.getAssignee();
        }

        @Override
        public void assign(String user) {
            engine.tasks().setAssignee(task.getId(), user);
        }

        @Override
        public Collection<? extends IdentityLink> links() {
            return engine.tasks().getIdentityLinksForTask(task.getId());
        }

        @Override
        public void addUser(String user) {
            engine.tasks().addCandidateUser(task.getId(), user);
        }

        @Override
        public void addGroup(String group) {
            engine.tasks().addCandidateGroup(task.getId(), group);
        }

        @Override
        public void remove(IdentityLink link) {
            if (link.getUserId() == null) {
                engine.tasks().deleteCandidateGroup(task.getId(), link.getGroupId());
            } else {
                engine.tasks().deleteCandidateUser(task.getId(), link.getUserId());
            }
        }

        @Override
        public void save(Map<String, Object> variables) {
            engine.tasks().saveTask(task);
            engine.tasks().setVariablesLocal(task.getId(), variables);
        }
    }

    /** A task on its way through the engine. */
    record Delegated(DelegateTask task) implements TaskTarget {
        @Override
        public String processId() {
            return task.getProcessInstanceId();
        }

        @Override
        public void describe(String description) {
            task.setDescription(description);
        }

        @Override
        public void prioritise(int priority) {
            task.setPriority(priority);
        }

        @Override
        public void due(Date date) {
            task.setDueDate(date);
        }

        @Override
        public String assignee() {
            return task.getAssignee();
        }

        @Override
        public void assign(String user) {
            task.setAssignee(user);
        }

        @Override
        public Collection<? extends IdentityLink> links() {
            return ((TaskEntity) task).getIdentityLinks();
        }

        @Override
        public void addUser(String user) {
            task.addCandidateUser(user);
        }

        @Override
        public void addGroup(String group) {
            task.addCandidateGroup(group);
        }

        @Override
        public void remove(IdentityLink link) {
            if (link.getUserId() == null) {
                task.deleteCandidateGroup(link.getGroupId());
            } else {
                task.deleteCandidateUser(link.getUserId());
            }
        }

        @Override
        public void save(Map<String, Object> variables) {
            task.setVariablesLocal(variables);
        }
    }
}
