package se.diarium.governance.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import se.diarium.governance.model.CalendarEntry;
import se.diarium.governance.model.Due;
import se.diarium.governance.model.DueRule;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.MeetingPlan;
import se.diarium.governance.model.YearContext;

/** A year as the rules of a calendar see it. An entry that hangs on itself is due at no time. */
final class ModelYear implements YearContext {

    private final GovernanceModel model;
    private final int year;
    private final MeetingDays meetings;
    private final Set<String> asked = new HashSet<>();

    ModelYear(GovernanceModel model, int year, MeetingDays meetings) {
        this.model = model;
        this.year = year;
        this.meetings = meetings;
    }

    @Override
    public int year() {
        return year;
    }

    @Override
    public SortedSet<LocalDate> meetingDays(String body) {
        Collection<LocalDate> settled = meetings.of(body, year);
        return new TreeSet<>(
                settled.isEmpty()
                        ? plan(body).map(plan -> plan.settled().get(year)).orElse(List.of())
                        : settled);
    }

    @Override
    public SortedSet<Integer> meetingMonths(String body) {
        return new TreeSet<>(plan(body).map(MeetingPlan::months).orElse(List.of()));
    }

    private Optional<MeetingPlan> plan(String body) {
        return model.meetingsOf(body);
    }

    @Override
    public Optional<Due> entry(String code) {
        CalendarEntry entry = model.entry(code).orElse(null);
        if (entry == null || !asked.add(code)) {
            return Optional.empty();
        }
        try {
            List<DueRule> rules = entry.timing().rules(year, model.elections());
            return rules.isEmpty() ? Optional.empty() : rules.get(0).in(this);
        } finally {
            asked.remove(code);
        }
    }
}
