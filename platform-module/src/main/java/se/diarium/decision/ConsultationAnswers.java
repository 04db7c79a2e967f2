package se.diarium.decision;

import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.PersonService;
import se.diarium.register.ConflictException;
import se.diarium.register.Direction;
import se.diarium.register.IncomingFile;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;

/** Answers consultations with a file, which becomes a record of the case in the transaction that completes the task. */
final class ConsultationAnswers {
    private final TaskTurns turns;
    private final DecisionTasks tasks;
    private final TaskCases cases;
    private final RecordRegister records;
    private final PersonService people;

    ConsultationAnswers(
            TaskTurns turns, DecisionTasks tasks, TaskCases cases, RecordRegister records, PersonService people) {
        this.turns = turns;
        this.tasks = tasks;
        this.cases = cases;
        this.records = records;
        this.people = people;
    }

    /** See {@link DecisionProcess#answer}. */
    RecordFile answer(String taskId, String comment, NewRecord given, IncomingFile file, String user) {
        var task = turns.await(taskId, user);
        tasks.requireOwn(taskId, user);
        if (TaskKind.ofKey(task.getTaskDefinitionKey()) != TaskKind.ANSWER_CONSULTATION) {
            throw new ConflictException("task", "task.noConsultation");
        }
        // Who is consulted reads the case and writes nothing in it: the answer is what the register asked for.
        var record = asSystem(() -> records.add(cases.of(task), received(given, user), file));
        tasks.complete(
                taskId, new TaskCompletion("answered", comment, null, null, null, null, null, record.id()), user);
        return asSystem(() -> records.get(record.id()));
    }

    /** What is not said of an answer follows from its being one: it came in, from whoever gives it. */
    private NewRecord received(NewRecord given, String user) {
        var counterparty = given.counterparty() == null ? asSystem(() -> name(user)) : given.counterparty();
        return new NewRecord(
                given.title(),
                given.publicTitle(),
                given.kind(),
                given.direction() == null ? Direction.RECEIVED : given.direction(),
                given.date(),
                counterparty,
                given.publicCounterparty(),
                given.secrecy(),
                given.periodFirstYear(),
                given.periodLastYear(),
                given.governed());
    }

    private String name(String user) {
        var person = people.getPerson(people.getPerson(user));
        var name = ((person.getFirstName() == null ? "" : person.getFirstName() + " ")
                        + (person.getLastName() == null ? "" : person.getLastName()))
                .strip();
        return name.isEmpty() ? user : name;
    }

    private static <T> T asSystem(Supplier<T> work) {
        return AuthenticationUtil.runAsSystem(work::get);
    }
}
