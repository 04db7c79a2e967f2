package se.diarium.governance.thread;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.diarium.register.ConflictException;
import se.diarium.register.NotFoundException;
import se.diarium.register.series.CaseTable;

/**
 * Answers that say what became of what plans hold. They are given by the unit that something is addressed to, and by secretaries and
 * registrars for all; read by who may read what is answered. Called inside a transaction.
 */
public class Answers {

    private final AnswerTable table;
    private final AnswerNodes nodes;
    private final AnswerRules rules;
    private final PlanObjects objects;
    private final ThreadAccess access;
    private final CaseTable cases;

    Answers(
            AnswerTable table,
            AnswerNodes nodes,
            AnswerRules rules,
            PlanObjects objects,
            ThreadAccess access,
            CaseTable cases) {
        this.table = table;
        this.nodes = nodes;
        this.rules = rules;
        this.objects = objects;
        this.access = access;
        this.cases = cases;
    }

    /**
     * All answers about an object, those about the earliest day first; replaced ones too.
     *
     * @throws NotFoundException if there is no such object that the caller may read
     */
    public List<Answer> about(String objectId) {
        return table.about(Set.of(objects.get(objectId).id()));
    }

    /** All answers about these objects, as {@link #about(String)}; that the caller may read the objects is seen to before. */
    public List<Answer> about(Collection<String> objectIds) {
        return table.about(objectIds);
    }

    /** The answers that stand in a round; that the caller may read what they are about is seen to after. */
    public List<Answer> ofRound(String roundId) {
        return table.ofRound(roundId);
    }

    /** The answers that a record reports; that the caller may read what they are about is seen to after. */
    public List<Answer> ofReport(String reportId) {
        return table.ofReport(reportId);
    }

    /** An answer, and whether it was not there before. */
    public record Given(Answer answer, boolean made) {}

    /**
     * Answers what became of an object. While its round is open an answer is changed by answering again; when it has closed, and in a
     * report, a correction is a new answer that says what it replaces.
     *
     * @throws NotFoundException if there is no such object that the caller may read
     * @throws org.alfresco.repo.security.permissions.AccessDeniedException if the caller answers for nobody
     * @throws ConflictException if the object is voided, or its plan or case is
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     */
    public Given give(String objectId, AnswerInput given) {
        PlanObject object = objects.get(objectId);
        rules.requireAnswerer(object);
        cases.lock(object.caseId());
        if (object.voided()) {
            throw new ConflictException("objectId", "planObject.voided");
        }
        objects.requireKept(object.planId());
        AnswerInput answer = rules.check(object, given.tidy());
        Optional<Answer> present = answer.roundId() != null && answer.replacesId() == null
                ? table.inRound(answer.roundId(), objectId)
                : Optional.empty();
        if (present.isEmpty()) {
            return new Given(table.find(nodes.make(objectId, answer)).orElseThrow(), true);
        }
        nodes.change(present.get().id(), answer);
        return new Given(table.find(present.get().id()).orElseThrow(), false);
    }

    /**
     * Notes that a record reports these answers, which are shown to everybody when it is published.
     *
     * @throws org.alfresco.repo.security.permissions.AccessDeniedException if the caller keeps no answers
     * @throws NotFoundException if there is no such record that the caller may read
     */
    public void reportIn(String reportId, Collection<String> answerIds) {
        access.requireKeeper();
        String report = access.requireRecord(reportId).getId();
        for (String id : answerIds) {
            Answer answer = table.find(id).orElseThrow(() -> new NotFoundException(id));
            objects.get(answer.objectId());
            if (!report.equals(answer.reportId())) {
                nodes.report(id, report);
            }
        }
    }
}
