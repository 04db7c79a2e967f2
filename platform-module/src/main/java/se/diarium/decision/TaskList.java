package se.diarium.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.impl.persistence.entity.VariableInstance;
import org.activiti.engine.query.NativeQuery;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;
import se.diarium.register.RegisterCalendar;

/**
 * The open tasks of the decision process by whose they are. Asked of the engine in three queries whatever the number of tasks: the
 * platform's own lists read each task with all that belongs to it.
 */
final class TaskList {
    private static final String ENGINE = "activiti$";

    private final TaskService tasks;
    private final RuntimeService processes;
    private final AuthorityService authorities;
    private final RegisterCalendar calendar;

    TaskList(TaskService tasks, RuntimeService processes, AuthorityService authorities, RegisterCalendar calendar) {
        this.tasks = tasks;
        this.processes = processes;
        this.authorities = authorities;
        this.calendar = calendar;
    }

    /** Those assigned to the user and those the user may take, oldest first. */
    TaskPage page(String user, int offset, int limit) {
        var groups = new ArrayList<>(AuthenticationUtil.runAsSystem(
                () -> authorities.getContainingAuthorities(AuthorityType.GROUP, user, false)));
        long total = query("COUNT(*)", "", user, groups).count();
        var page = total <= offset
                ? List.<Task>of()
                : query("T.*", " ORDER BY T.CREATE_TIME_, T.ID_", user, groups).listPage(offset, limit);
        return new TaskPage(total, views(page));
    }

    /** The task as it is; it is open. */
    TaskView view(Task task) {
        return views(List.of(task)).get(0);
    }

    private NativeQuery<?, Task> query(String columns, String order, String user, List<String> groups) {
        var ofGroups = new ArrayList<String>();
        for (var i = 0; i < groups.size(); i++) {
            ofGroups.add("#{group" + i + "}");
        }
        var candidate = ofGroups.isEmpty() ? "" : " OR L.GROUP_ID_ IN (" + String.join(", ", ofGroups) + ")";
        var query = tasks.createNativeTaskQuery()
                .sql("SELECT " + columns + " FROM ACT_RU_TASK T"
                        + " WHERE T.PROC_DEF_ID_ IN (SELECT D.ID_ FROM ACT_RE_PROCDEF D WHERE D.KEY_ = #{process})"
                        + " AND (T.ASSIGNEE_ = #{user} OR T.ASSIGNEE_ IS NULL AND EXISTS ("
                        + "SELECT 1 FROM ACT_RU_IDENTITYLINK L WHERE L.TASK_ID_ = T.ID_ AND L.TYPE_ = 'candidate'"
                        + " AND (L.USER_ID_ = #{user}" + candidate + ")))" + order)
                .parameter("process", ProcessRoutes.KEY)
                .parameter("user", user);
        for (var i = 0; i < groups.size(); i++) {
            query.parameter("group" + i, groups.get(i));
        }
        return query;
    }

    private List<TaskView> views(List<Task> page) {
        var variables = variables(page);
        // One that was completed since it was found says no more what it is about.
        return page.stream()
                .filter(task -> variables.containsKey(task.getProcessInstanceId()))
                .map(task -> view(task, variables.get(task.getProcessInstanceId())))
                .toList();
    }

    private Map<String, Map<String, String>> variables(List<Task> page) {
        var ids = page.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        var all = new HashMap<String, Map<String, String>>();
        if (!ids.isEmpty()) {
            for (VariableInstance variable : processes.getVariableInstancesByExecutionIds(ids)) {
                if (variable.getValue() instanceof String text && !text.isBlank()) {
                    all.computeIfAbsent(variable.getExecutionId(), id -> new HashMap<>())
                            .put(variable.getName(), text);
                }
            }
        }
        return all;
    }

    private TaskView view(Task task, Map<String, String> variables) {
        var kind = TaskKind.ofKey(task.getTaskDefinitionKey());
        return new TaskView(
                ENGINE + task.getId(),
                kind.key(),
                title(kind, task),
                CaseKey.read(of(variables, DecisionModel.PROP_KEY)),
                of(variables, DecisionModel.PROP_DIARIENUMMER),
                of(variables, DecisionModel.PROP_CASE_TITLE),
                task.getAssignee(),
                task.getOwner(),
                task.getAssignee() == null,
                task.getCreateTime().toInstant(),
                calendar.read(task.getDueDate()),
                kind.outcomes(),
                of(variables, DecisionModel.PROP_PROPOSAL),
                of(variables, DecisionModel.PROP_BODY),
                of(variables, DecisionModel.PROP_COMMENT));
    }

    /** In the caller's language, as the platform's own lists say it. */
    private static String title(TaskKind kind, Task task) {
        var title = I18NUtil.getMessage(
                "diawf_workflowmodel.type.diawf_" + kind.type().getLocalName() + ".title");
        return title == null ? task.getName() : title;
    }

    private static String of(Map<String, String> variables, QName property) {
        return variables.get(DecisionModel.variable(property));
    }
}
