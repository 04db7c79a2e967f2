package se.diarium.governance.thread;

import java.util.Optional;
import java.util.TreeSet;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.document.personal.PersonalNumberFinder;
import se.diarium.governance.round.Round;
import se.diarium.governance.round.RoundState;
import se.diarium.governance.round.Rounds;
import se.diarium.register.DiariumModel;
import se.diarium.register.InvalidInputException;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Errors;

/** What an answer must be like, and when it may be given. */
class AnswerRules {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Rounds rounds;
    private final AnswerTable table;
    private final ThreadAccess access;
    private final CaseReading reading;
    private final NodeService nodes;
    private final PersonalNumberFinder personalNumbers;

    AnswerRules(
            Rounds rounds,
            AnswerTable table,
            ThreadAccess access,
            CaseReading reading,
            NodeService nodes,
            PersonalNumberFinder personalNumbers) {
        this.rounds = rounds;
        this.table = table;
        this.access = access;
        this.reading = reading;
        this.nodes = nodes;
        this.personalNumbers = personalNumbers;
    }

    /**
     * @throws AccessDeniedException if the caller answers for nobody
     * @throws InvalidInputException if what is answered is addressed to others than those the caller answers for
     */
    void requireAnswerer(PlanObject object) {
        if (access.answersFor(object)) {
            return;
        }
        if (access.units().isEmpty()) {
            throw new AccessDeniedException("Answers for no unit");
        }
        throw new InvalidInputException(
                "objectId",
                "answer.otherUnit",
                object.addressee() == null ? "–" : object.addressee(),
                String.join(", ", new TreeSet<>(access.units())));
    }

    /**
     * Checks an answer.
     *
     * @param given tidied
     * @return the same, about the day that it is about
     * @throws InvalidInputException naming every field that cannot be accepted
     */
    AnswerInput check(PlanObject object, AnswerInput given) {
        Errors errors = new Errors();
        if (given.status() == null) {
            errors.add("status", "required");
        }
        checkText("comment", given.comment(), errors);
        checkText("forecast", given.forecast(), errors);
        if (given.figure() != null && object.kind() != ObjectKind.INDICATOR) {
            errors.add("figure", "answer.figure");
        }
        Figures.check("figure", given.figure(), errors);
        if (given.day() != null
                && (given.day().getYear() < FIRST_YEAR || given.day().getYear() > LAST_YEAR)) {
            errors.add("day", "year.impossible", Integer.toString(given.day().getYear()));
        }
        AnswerInput dated = dated(object, given, errors);
        errors.throwIfAny();
        return dated;
    }

    private void checkText(String field, String text, Errors errors) {
        errors.checkText(field, text, Errors.LONG_TEXT);
        if (text != null && !personalNumbers.find(text).isEmpty()) {
            errors.add(field, "text.personalNumber");
        }
    }

    private AnswerInput dated(PlanObject object, AnswerInput given, Errors errors) {
        if ((given.roundId() == null) == (given.reportId() == null)) {
            errors.add("round", "answer.roundOrReport");
            return given;
        }
        return given.roundId() == null ? inReport(object, given, errors) : inRound(object, given, errors);
    }

    private AnswerInput inRound(PlanObject object, AnswerInput given, Errors errors) {
        Optional<Round> found = rounds.find(given.roundId());
        if (found.isEmpty()) {
            errors.add("round", "round.unknown", given.roundId());
            return given;
        }
        Round round = found.get();
        RoundState state = rounds.state(round);
        if (!round.covers(object.planId())) {
            errors.add("round", "round.notCovered", round.name());
        } else if (state == RoundState.PLANNED) {
            errors.add("round", "round.notOpen", round.name(), round.opens().toString());
        } else if (state == RoundState.CLOSED && !(given.replacesId() != null && access.isKeeper())) {
            errors.add("round", "round.closed", round.name(), round.closes().toString());
        } else {
            checkReplaced(table.inRound(round.id(), object.id()), state == RoundState.CLOSED, given, errors);
        }
        return given.day() == null ? given.on(round.lastDay()) : given;
    }

    private AnswerInput inReport(PlanObject object, AnswerInput given, Errors errors) {
        if (!access.isKeeper()) {
            errors.add("report", "answer.reportByKeeper");
            return given;
        }
        boolean isReport = reading.recordRef(given.reportId())
                .filter(record -> DiariumModel.TYPE_REPORT.equals(nodes.getType(record)))
                .isPresent();
        if (!isReport) {
            errors.add("report", "answer.noReport", given.reportId());
            return given;
        }
        Optional<Answer> present = table.inReport(given.reportId(), object.id());
        checkReplaced(present, present.isPresent(), given, errors);
        return given.day() == null
                ? given.on(reading.recordFile(reading.requireRecord(given.reportId()))
                        .date())
                : given;
    }

    /** What is settled is corrected by saying what is replaced; what is not is changed. */
    private static void checkReplaced(Optional<Answer> present, boolean settled, AnswerInput given, Errors errors) {
        if (settled && !present.map(Answer::id).equals(Optional.ofNullable(given.replacesId()))) {
            errors.add("replaces", "answer.replaces", present.map(Answer::id).orElse("–"));
        } else if (!settled && given.replacesId() != null) {
            errors.add("replaces", "answer.changed");
        }
    }
}
