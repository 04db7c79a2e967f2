package se.diarium.decision;

import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.register.number.Diarienummer;

/** The decision process of cases, with the caller's own rights. Called inside a transaction. */
public final class DecisionProcess {
    private final ProposalIntake intake;
    private final DecisionTasks tasks;

    DecisionProcess(ProposalIntake intake, DecisionTasks tasks) {
        this.intake = intake;
        this.tasks = tasks;
    }

    /**
     * Proposes a decision in a case: starts its process.
     *
     * @return the first task of its route; null where it waits for a meeting
     * @throws se.diarium.register.NotFoundException if there is no such case the caller may read
     * @throws se.diarium.register.NotAllowedException if the caller may not change the case
     * @throws se.diarium.register.InvalidInputException if a field cannot be accepted
     * @throws se.diarium.register.ConflictException if the case is in a decision process already, or closed
     */
    public TaskView start(Diarienummer diarienummer, ProposalInput proposal) {
        return tasks.firstOf(intake.start(diarienummer, proposal)).orElse(null);
    }

    /** The caller's tasks and those of the caller's groups, oldest first. */
    public List<TaskView> tasks() {
        return tasks.of(AuthenticationUtil.getRunAsUser());
    }

    /**
     * Completes a task.
     *
     * @return the task as it was completed
     * @throws se.diarium.register.NotFoundException if there is no such task
     * @throws se.diarium.register.NotAllowedException if it is somebody else's; so is the platform's
     *     {@code AccessDeniedException}
     * @throws se.diarium.register.InvalidInputException if a field cannot be accepted
     * @throws se.diarium.register.ConflictException if the task has been completed, or the body's paragraph recorded
     */
    public TaskView complete(String taskId, TaskCompletion completion) {
        return tasks.complete(taskId, completion, AuthenticationUtil.getRunAsUser());
    }
}
