package se.diarium.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.springframework.extensions.surf.util.I18NUtil;
import se.diarium.decision.task.DueTask;
import se.diarium.decision.task.DueTasks;
import se.diarium.register.RegisterCalendar;

/** The tasks of the decision process that have a day. Run as the system: the members of groups are not for everyone to see. */
final class OpenDueTasks implements DueTasks {
    private final TaskService tasks;
    private final TaskList list;
    private final AuthorityService authorities;
    private final RegisterCalendar calendar;

    OpenDueTasks(TaskService tasks, TaskList list, AuthorityService authorities, RegisterCalendar calendar) {
        this.tasks = tasks;
        this.list = list;
        this.authorities = authorities;
        this.calendar = calendar;
    }

    @Override
    public List<DueTask> until(LocalDate day, Locale language) {
        var before = I18NUtil.getLocale();
        I18NUtil.setLocale(language);
        try {
            return tasks
                    .createTaskQuery()
                    .processDefinitionKey(ProcessRoutes.KEY)
                    .taskDueBefore(calendar.store(day.plusDays(1)))
                    .list()
                    .stream()
                    .map(this::due)
                    .toList();
        } finally {
            I18NUtil.setLocale(before);
        }
    }

    private DueTask due(Task task) {
        var shown = list.view(task);
        return new DueTask(
                shown.id(),
                shown.title(),
                shown.diarienummer(),
                shown.caseTitle(),
                shown.due(),
                task.getAssignee() == null ? candidates(task) : List.of(task.getAssignee()));
    }

    private List<String> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .flatMap(this::users)
                .distinct()
                .toList();
    }

    private Stream<String> users(IdentityLink link) {
        return link.getGroupId() == null
                ? Stream.of(link.getUserId())
                : authorities.getContainedAuthorities(AuthorityType.USER, link.getGroupId(), false).stream();
    }
}
