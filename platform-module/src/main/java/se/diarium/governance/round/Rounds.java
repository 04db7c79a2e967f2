package se.diarium.governance.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.NotFoundException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Errors;
import se.diarium.register.node.Roles;
import se.diarium.register.series.BodyLock;
import se.diarium.register.series.CaseTable;

/**
 * The reporting rounds. Secretaries and registrars keep them; that there is a round, its days and its name is for everybody who works
 * here to know. Called inside a transaction.
 */
public class Rounds {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KEY = 100;
    private static final int MOST_PLANS = 500;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final RoundTable table;
    private final CaseReading reading;
    private final NodeService nodes;
    private final Roles roles;
    private final BodyLock lock;
    private final CaseTable cases;
    private final RegisterCalendar calendar;

    Rounds(
            RoundTable table,
            CaseReading reading,
            NodeService nodes,
            Roles roles,
            BodyLock lock,
            CaseTable cases,
            RegisterCalendar calendar) {
        this.table = table;
        this.reading = reading;
        this.nodes = nodes;
        this.roles = roles;
        this.lock = lock;
        this.cases = cases;
        this.calendar = calendar;
    }

    /** A page of rounds, those that close last first, and how many there are. */
    public record Page(long total, List<Round> rounds) {}

    public Page list(RoundFilter filter, int offset, int limit) {
        LocalDate today = calendar.today();
        return new Page(table.count(filter, today), table.list(filter, today, offset, limit));
    }

    /** @throws NotFoundException if there is no such round */
    public Round get(String id) {
        return find(id).orElseThrow(() -> new NotFoundException(String.valueOf(id)));
    }

    public Optional<Round> find(String id) {
        return table.find(id);
    }

    /** The round that was made from an entry of the region's calendar in a year. */
    public Optional<Round> made(String calendarKey) {
        return table.made(calendarKey);
    }

    /** How far a round has come today. */
    public RoundState state(Round round) {
        return round.state(calendar.today());
    }

    /**
     * Makes a round.
     *
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     * @throws ConflictException if a round was made from the same entry of the calendar before
     */
    public Round add(RoundInput given) {
        roles.requireMeetingStaff();
        return made(given);
    }

    /**
     * Makes a round of the region's calendar on the day that it opens, whoever the caller is: that it is made is the model's decision.
     *
     * @throws ConflictException if it was made before
     */
    public Round addOfCalendar(RoundInput given) {
        if (given.calendarKey() == null) {
            throw new IllegalArgumentException("A round of the calendar says which");
        }
        return made(given);
    }

    private Round made(RoundInput given) {
        RoundInput tidied = given.tidy();
        check(tidied);
        if (tidied.calendarKey() != null) {
            lock.take("*", "rounds");
            if (table.made(tidied.calendarKey()).isPresent()) {
                throw new ConflictException("calendarKey", "round.made", tidied.calendarKey());
            }
        }
        Round round = tidied.as(UUID.randomUUID().toString());
        table.insert(round);
        return round;
    }

    /**
     * Replaces what a round says. One that has closed opens again when its last day is moved.
     *
     * @throws NotFoundException if there is no such round
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     */
    public Round change(String id, RoundInput given) {
        Round present = hold(id);
        RoundInput tidied = given.tidy();
        check(tidied);
        RoundInput kept = new RoundInput(
                tidied.name(),
                tidied.kind(),
                tidied.firstDay(),
                tidied.lastDay(),
                tidied.opens(),
                tidied.closes(),
                tidied.plans(),
                tidied.everybody(),
                present.calendarKey());
        Round round = kept.as(id);
        table.update(round);
        return round;
    }

    /**
     * The round as it is, which nobody else changes until the transaction ends.
     *
     * @throws NotFoundException if there is no such round
     */
    public Round hold(String id) {
        roles.requireMeetingStaff();
        return table.lock(id).orElseThrow(() -> new NotFoundException(String.valueOf(id)));
    }

    /**
     * Removes a round that nothing was answered in.
     *
     * @throws NotFoundException if there is no such round
     * @throws ConflictException if it has answers, or the calendar would open it again
     */
    public void remove(String id) {
        Round round = hold(id);
        if (round.calendarKey() != null) {
            throw new ConflictException("id", "round.ofCalendar", round.name());
        }
        holdPlans(round);
        if (table.isAnswered(id)) {
            throw new ConflictException("id", "round.answered", round.name());
        }
        table.remove(id);
    }

    /** Whoever answers holds the case of the plan, so nothing is answered in the round meanwhile. */
    private void holdPlans(Round round) {
        AuthenticationUtil.runAsSystem(() -> {
            round.plans().stream()
                    .map(reading::recordRef)
                    .flatMap(Optional::stream)
                    .map(plan -> reading.caseOf(plan).getId())
                    .distinct()
                    .sorted()
                    .forEach(cases::lock);
            return null;
        });
    }

    private void check(RoundInput given) {
        Errors errors = new Errors();
        errors.requireText("name", given.name(), LONGEST_NAME);
        if (given.kind() == null) {
            errors.add("kind", "required");
        }
        checkDays("firstDay", given.firstDay(), "lastDay", given.lastDay(), errors);
        checkDays("opens", given.opens(), "closes", given.closes(), errors);
        errors.checkText("calendarKey", given.calendarKey(), LONGEST_KEY);
        checkPlans(given.plans(), errors);
        errors.throwIfAny();
    }

    private static void checkDays(String firstName, LocalDate first, String lastName, LocalDate last, Errors errors) {
        checkDay(firstName, first, errors);
        checkDay(lastName, last, errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add(lastName, "round.order", first.toString());
        }
    }

    private static void checkDay(String field, LocalDate day, Errors errors) {
        if (day == null) {
            errors.add(field, "required");
        } else if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            errors.add(field, "year.impossible", Integer.toString(day.getYear()));
        }
    }

    private void checkPlans(List<String> plans, Errors errors) {
        if (plans.isEmpty()) {
            errors.add("plans", "required");
        } else if (plans.size() > MOST_PLANS) {
            errors.add("plans", "numberBetween", "1", Integer.toString(MOST_PLANS));
        } else {
            plans.stream()
                    .filter(plan -> reading.recordRef(plan)
                            .filter(found -> DiariumModel.TYPE_PLAN.equals(nodes.getType(found)))
                            .isEmpty())
                    .forEach(plan -> errors.add("plans", "round.noPlan", plan));
        }
    }
}
