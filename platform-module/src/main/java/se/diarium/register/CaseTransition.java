package se.diarium.register;

import static se.diarium.register.CaseAct.ARCHIVING;
import static se.diarium.register.CaseAct.CLOSING;
import static se.diarium.register.CaseAct.PROCESS;
import static se.diarium.register.CaseAct.REOPENING;
import static se.diarium.register.CaseAct.VOIDING;
import static se.diarium.register.CaseAct.WORK;
import static se.diarium.register.CaseStatus.ARCHIVED;
import static se.diarium.register.CaseStatus.CLOSED;
import static se.diarium.register.CaseStatus.DECIDED;
import static se.diarium.register.CaseStatus.DISPATCHED;
import static se.diarium.register.CaseStatus.FOR_DECISION;
import static se.diarium.register.CaseStatus.IN_PREPARATION;
import static se.diarium.register.CaseStatus.REGISTERED;
import static se.diarium.register.CaseStatus.VOIDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way that a case may go. What is not listed here cannot happen to a case.
 *
 * @param withReason whether whoever takes the case this way must say why: it goes back, or out of the register's work
 */
public record CaseTransition(CaseStatus from, CaseAct act, CaseStatus to, boolean withReason) {

    private static final List<CaseTransition> ALL = Stream.of(
                    ways(REGISTERED, WORK, false, IN_PREPARATION, DECIDED),
                    ways(IN_PREPARATION, WORK, false, DECIDED),
                    ways(FOR_DECISION, WORK, true, IN_PREPARATION),
                    ways(DECIDED, WORK, false, DISPATCHED),
                    ways(DECIDED, WORK, true, IN_PREPARATION),
                    ways(DISPATCHED, WORK, true, IN_PREPARATION),
                    ways(REGISTERED, PROCESS, false, IN_PREPARATION, FOR_DECISION, DECIDED),
                    ways(IN_PREPARATION, PROCESS, false, FOR_DECISION, DECIDED),
                    ways(FOR_DECISION, PROCESS, false, IN_PREPARATION, DECIDED),
                    ways(DECIDED, PROCESS, false, IN_PREPARATION, FOR_DECISION, DISPATCHED),
                    ways(DISPATCHED, PROCESS, false, IN_PREPARATION),
                    ways(REGISTERED, CLOSING, false, CLOSED),
                    ways(IN_PREPARATION, CLOSING, false, CLOSED),
                    ways(DECIDED, CLOSING, false, CLOSED),
                    ways(DISPATCHED, CLOSING, false, CLOSED),
                    ways(REGISTERED, VOIDING, true, VOIDED),
                    ways(IN_PREPARATION, VOIDING, true, VOIDED),
                    ways(FOR_DECISION, VOIDING, true, VOIDED),
                    ways(CLOSED, REOPENING, true, IN_PREPARATION),
                    ways(CLOSED, ARCHIVING, false, ARCHIVED))
            .flatMap(List::stream)
            .toList();

    private static List<CaseTransition> ways(CaseStatus from, CaseAct act, boolean withReason, CaseStatus... to) {
        return Stream.of(to)
                .map(status -> new CaseTransition(from, act, status, withReason))
                .toList();
    }

    /** The states that the act may take a case in this state to, in the order of their life. */
    public static Set<CaseStatus> accepted(CaseStatus from, CaseAct act) {
        return ALL.stream()
                .filter(way -> way.from == from && way.act == act)
                .map(CaseTransition::to)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStatus.class)));
    }

    /** The ways that people may take a case in this state, by the acts that are theirs. */
    public static List<CaseTransition> from(CaseStatus status) {
        return ALL.stream()
                .filter(way -> way.from == status && way.act != PROCESS && way.act != ARCHIVING)
                .toList();
    }

    /** @throws ConflictException naming what is accepted from here, if the act cannot take the case there */
    public static CaseTransition require(CaseStatus from, CaseAct act, CaseStatus to) {
        return ALL.stream()
                .filter(way -> way.from == from && way.act == act && way.to == to)
                .findFirst()
                .orElseThrow(() -> refusal(from, act, to));
    }

    private static ConflictException refusal(CaseStatus from, CaseAct act, CaseStatus to) {
        List<CaseStatus> accepted = List.copyOf(accepted(from, act));
        return accepted.isEmpty()
                ? new ConflictException("status", "status.transition.none", from, to)
                : new ConflictException("status", "status.transition", from, to, accepted);
    }
}
