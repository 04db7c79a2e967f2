package se.diarium.governance.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import se.diarium.governance.cycle.Cycle;
import se.diarium.governance.cycle.CyclePart;
import se.diarium.governance.cycle.CycleRow;
import se.diarium.governance.cycle.CycleState;
import se.diarium.governance.cycle.Cycles;
import se.diarium.governance.document.GovernedReader;
import se.diarium.governance.model.Actor;
import se.diarium.governance.model.Step;
import se.diarium.governance.model.Unit;
import se.diarium.register.DiariumGroups;
import se.diarium.register.RegisterCalendar;
import se.diarium.reminder.Reminders;

/**
 * Reminds of documents that are to be there by a day of the planning cycle and are not: the unit that one is to come from, and for all others
 * the secretaries of the bodies.
 */
public class CycleReminders {

    /** What was due longer ago is not reminded of any more: it is in the planning cycle for all to see. */
    private static final int OLDEST_DAYS = 31;

    private final Cycles cycles;
    private final GovernedReader reader;
    private final AuthorityService authorities;
    private final RegisterCalendar calendar;
    private final Reminders reminders;

    CycleReminders(
            Cycles cycles,
            GovernedReader reader,
            AuthorityService authorities,
            RegisterCalendar calendar,
            Reminders reminders) {
        this.cycles = cycles;
        this.reader = reader;
        this.authorities = authorities;
        this.calendar = calendar;
        this.reminders = reminders;
    }

    /**
     * Sends what is to be sent today. Not to be called inside a transaction.
     *
     * @return whether something could not be sent and is to be tried again
     */
    public boolean send() {
        return reminders.send(this::due);
    }

    private List<CycleReminder> due(LocalDate until) {
        LocalDate oldest = calendar.today().minusDays(OLDEST_DAYS);
        return IntStream.rangeClosed(oldest.getYear(), until.getYear())
                .mapToObj(year -> cycles.of(year, reader))
                .flatMap(Optional::stream)
                .flatMap(cycle -> cycle.rows().stream()
                        .filter(row -> isToBeThere(row, oldest, until))
                        .flatMap(row -> of(cycle, row).stream()))
                .toList();
    }

    private static boolean isToBeThere(CycleRow row, LocalDate oldest, LocalDate until) {
        Step step = row.row().entry().step();
        LocalDate due = row.row().due().last();
        return row.row().kind() != null
                && (step == Step.DECIDE || step == Step.REPORT)
                && (row.state() == CycleState.COMING || row.state() == CycleState.LATE)
                && !due.isBefore(oldest)
                && !due.isAfter(until);
    }

    /** One for each unit with people of its own, and one for the secretaries of all that remains. */
    private List<CycleReminder> of(Cycle cycle, CycleRow row) {
        List<Actor> forSecretaries = new ArrayList<>();
        Map<String, Actor> units = new TreeMap<>();
        boolean regional = false;
        for (CyclePart part : row.parts()) {
            Actor owner = part.documentFor();
            if (part.state() == CycleState.DONE) {
                continue;
            }
            if (owner instanceof Unit && !members(owner).isEmpty()) {
                units.put(owner.code(), owner);
            } else if (owner == null) {
                regional = true;
            } else {
                forSecretaries.add(owner);
            }
        }
        String id = cycle.model().code() + "/" + cycle.year() + "/" + row.row().code();
        List<CycleReminder> all = new ArrayList<>();
        units.forEach((code, unit) ->
                all.add(new CycleReminder(id + "/" + code, row, List.of(unit), List.copyOf(members(unit)))));
        if (regional || !forSecretaries.isEmpty()) {
            all.add(new CycleReminder(id, row, forSecretaries, List.copyOf(usersIn(DiariumGroups.SECRETARIES))));
        }
        return all;
    }

    private Set<String> members(Actor unit) {
        return usersIn(DiariumGroups.unit(unit.code()));
    }

    private Set<String> usersIn(String group) {
        return authorities.authorityExists(group)
                ? new TreeSet<>(authorities.getContainedAuthorities(AuthorityType.USER, group, false))
                : Set.of();
    }
}
