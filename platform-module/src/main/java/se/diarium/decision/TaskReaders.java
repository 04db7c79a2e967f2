package se.diarium.decision;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.runtime.ProcessInstance;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import se.diarium.decision.task.AskedReaders;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.CaseReaders;
import se.diarium.register.number.Diarienummer;

/**
 * Lets those read a case who are asked about it by name: reviewers, those consulted and the unions. From when the task is theirs until
 * it is done or gone; those consulted no longer than to the day of their answer. Looked at before the commit of every transaction in
 * which such a task is made, given to somebody, completed or taken away, through whichever door. Known to the process definition as
 * {@code diariumTaskReaders}.
 */
final class TaskReaders implements TaskListener, AskedReaders {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "diariumTaskReaders";

    private final transient TaskService tasks;
    private final transient RuntimeService processes;
    private final transient CaseReaders readers;
    private final transient RegisterCalendar calendar;

    TaskReaders(TaskService tasks, RuntimeService processes, CaseReaders readers, RegisterCalendar calendar) {
        this.tasks = tasks;
        this.processes = processes;
        this.readers = readers;
        this.calendar = calendar;
    }

    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(NAME, this);
    }

    @Override
    public void notify(DelegateTask task) {
        followAtCommit(ProcessVariables.caseOf(task.getExecution()));
    }

    /** Has the readers of a case follow its tasks as they are when the transaction commits. */
    void followAtCommit(Diarienummer number) {
        Set<Diarienummer> waiting = AlfrescoTransactionSupport.getResource(this);
        if (waiting == null) {
            waiting = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(this, waiting);
            AlfrescoTransactionSupport.bindListener(new AtCommit(waiting));
        }
        waiting.add(number);
    }

    @Override
    public void bringUpToDate() {
        var cases = new HashSet<>(readers.cases());
        processes
                .createNativeProcessInstanceQuery()
                .sql("SELECT DISTINCT E.* FROM ACT_RU_EXECUTION E JOIN ACT_RU_TASK T ON T.PROC_INST_ID_ = E.ID_"
                        + " JOIN ACT_RE_PROCDEF D ON D.ID_ = T.PROC_DEF_ID_ WHERE D.KEY_ = #{process}"
                        + " AND E.BUSINESS_KEY_ IS NOT NULL"
                        + " AND T.TASK_DEF_KEY_ IN ('review', 'reviewInTurn', 'answerConsultation', 'negotiate')")
                .parameter("process", ProcessRoutes.KEY)
                .list()
                .stream()
                .map(ProcessInstance::getBusinessKey)
                .map(CaseKey::read)
                .forEach(cases::add);
        cases.forEach(this::follow);
    }

    private void follow(Diarienummer number) {
        // As the system: whose tasks these are is not for everyone to see.
        AuthenticationUtil.runAsSystem(() -> {
            var asked = new TreeSet<String>();
            for (var task : tasks.createTaskQuery()
                    .processDefinitionKey(ProcessRoutes.KEY)
                    .processInstanceBusinessKey(CaseKey.of(number))
                    .list()) {
                if (reads(task)) {
                    addHolders(asked, task);
                }
            }
            readers.set(number, asked);
            return null;
        });
    }

    private boolean reads(Task task) {
        var kind = TaskKind.ofKey(task.getTaskDefinitionKey());
        var due = calendar.read(task.getDueDate());
        return kind.named() && (kind != TaskKind.ANSWER_CONSULTATION || due == null || !due.isBefore(calendar.today()));
    }

    private void addHolders(Set<String> asked, Task task) {
        if (task.getAssignee() != null) {
            asked.add(task.getAssignee());
        }
        if (task.getOwner() != null) {
            asked.add(task.getOwner());
        }
        for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType())) {
                asked.add(link.getGroupId() == null ? link.getUserId() : link.getGroupId());
            }
        }
    }

    private final class AtCommit extends TransactionListenerAdapter {
        private final Set<Diarienummer> waiting;

        AtCommit(Set<Diarienummer> waiting) {
            this.waiting = waiting;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            AlfrescoTransactionSupport.unbindResource(TaskReaders.this);
            waiting.forEach(TaskReaders.this::follow);
        }
    }
}
