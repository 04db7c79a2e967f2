package se.diarium.decision;

import java.time.LocalDate;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.register.IncomingFile;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordFile;
import se.diarium.register.number.Diarienummer;

/** The decision process of cases, with the caller's own rights. Called inside a transaction. */
public final class DecisionProcess {
    private final ProposalIntake intake;
    private final DecisionTasks tasks;
    private final TaskList list;
    private final TaskHandling handling;
    private final ConsultationAnswers answers;
    private final TaskDays days;

    DecisionProcess(
            ProposalIntake intake,
            DecisionTasks tasks,
            TaskList list,
            TaskHandling handling,
            ConsultationAnswers answers,
            TaskDays days) {
        this.intake = intake;
        this.tasks = tasks;
        this.list = list;
        this.handling = handling;
        this.answers = answers;
        this.days = days;
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

    /** A page of the caller's tasks and those of the caller's groups, oldest first. */
    public TaskPage tasks(int offset, int limit) {
        return list.page(user(), offset, limit);
    }

    /**
     * Takes a task of one of the caller's groups.
     *
     * @throws se.diarium.register.ConflictException naming who has it, or has completed it
     * @throws se.diarium.register.NotAllowedException if it is for others
     */
    public TaskView claim(String taskId) {
        return handling.claim(taskId, user());
    }

    /**
     * Gives a task back: to whoever handed it over, or to its group.
     *
     * @throws se.diarium.register.ConflictException if it is for nobody else
     * @throws se.diarium.register.NotAllowedException if it is somebody else's
     */
    public TaskView release(String taskId) {
        return handling.release(taskId, user());
    }

    /**
     * Hands a task to another, who does it on behalf of the caller.
     *
     * @param to user name
     * @throws se.diarium.register.InvalidInputException if that is nobody who may do it
     * @throws se.diarium.register.NotAllowedException if it is somebody else's
     */
    public TaskView delegate(String taskId, String to) {
        return handling.delegate(taskId, to, user());
    }

    /**
     * Completes a task.
     *
     * @return the task as it was completed
     * @throws se.diarium.register.NotFoundException if there is no such task
     * @throws se.diarium.register.NotAllowedException if it is somebody else's; so is the platform's
     *     {@code AccessDeniedException}
     * @throws se.diarium.register.InvalidInputException if a field cannot be accepted
     * @throws se.diarium.register.ConflictException naming who completed the task before, or if the body's
     *     paragraph is recorded
     */
    public TaskView complete(String taskId, TaskCompletion completion) {
        return tasks.complete(taskId, completion, user());
    }

    /**
     * Answers a consultation with a file, which becomes a record of the case.
     *
     * @param comment may be null
     * @param given what is said of the record; where that is not said, it came in, from the caller
     * @return the record
     * @throws se.diarium.register.NotFoundException if there is no such task
     * @throws se.diarium.register.NotAllowedException if it is somebody else's
     * @throws se.diarium.register.ConflictException if it is no consultation, or was completed before
     * @throws se.diarium.register.InvalidInputException if a field cannot be accepted
     */
    public RecordFile answer(String taskId, String comment, NewRecord given, IncomingFile file) {
        return answers.answer(taskId, comment, given, file, user());
    }

    /**
     * Sets the day by which a task is to be done; reminders follow it.
     *
     * @throws se.diarium.register.NotFoundException if there is no such task
     * @throws se.diarium.register.NotAllowedException if the caller does not work on its case, and does not have it by office
     * @throws se.diarium.register.InvalidInputException if the day has passed
     */
    public TaskView setDue(String taskId, LocalDate due) {
        return days.set(taskId, due, user());
    }

    private static String user() {
        return AuthenticationUtil.getRunAsUser();
    }
}
