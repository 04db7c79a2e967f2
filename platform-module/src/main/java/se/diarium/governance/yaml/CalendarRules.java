package se.diarium.governance.yaml;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.diarium.governance.calendar.PlanningYear;
import se.diarium.governance.calendar.TimetableRow;
import se.diarium.governance.model.CalendarEntry;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.DueRule;
import se.diarium.governance.model.DueRule.LastMeetingBefore;
import se.diarium.governance.model.DueRule.Latest;
import se.diarium.governance.model.DueRule.MeetingIn;
import se.diarium.governance.model.DueRule.SettledDay;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.MeetingPlan;
import se.diarium.governance.model.Round;
import se.diarium.governance.model.Step;
import se.diarium.governance.model.Timing;

/** Deadlines that no calendar can meet. They are looked for in a whole term of office and in all years that something is settled for. */
final class CalendarRules {

    private static final Set<Step> BEGUN = Set.of(Step.PREPARE, Step.PROPOSE, Step.CONSULT);
    private static final Set<Step> READY = Set.of(Step.PRESENT, Step.DECIDE);

    private final GovernanceModel model;
    private final Faults faults;
    private final Set<String> said = new TreeSet<>();

    CalendarRules(GovernanceModel model, Faults faults) {
        this.model = model;
        this.faults = faults;
    }

    void check() {
        List<CalendarEntry> calendar = model.calendar();
        IntStream.range(0, calendar.size()).forEach(item -> checkRules(calendar.get(item), "/calendar/" + item));
        for (int item = 0; item < model.rounds().size(); item++) {
            Round round = model.rounds().get(item);
            if (round.closesAfter() < round.opensAfter()) {
                faults.add("/rounds/" + item, "round.closesFirst", round.opensAfter(), round.closesAfter());
            }
        }
        for (int year : years()) {
            PlanningYear before = PlanningYear.of(model, year - 1);
            PlanningYear planned = PlanningYear.of(model, year);
            planned.rows().forEach(row -> checkRow(row, planned, before));
        }
    }

    private Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        int first = model.elections().first();
        IntStream.rangeClosed(first, first + model.elections().every()).forEach(years::add);
        model.calendar().forEach(entry -> entry.timing().settled().keySet().forEach(years::add));
        return years;
    }

    private void checkRules(CalendarEntry entry, String at) {
        if (neverComes(entry.timing())) {
            faults.add(at, "entry.never", entry.code());
        }
        entry.timing().when().forEach(rule -> checkMeeting(rule, at + "/when"));
        if (entry.timing().electionYears() != null) {
            entry.timing().electionYears().forEach(rule -> checkMeeting(rule, at + "/electionYears"));
        }
        for (Map.Entry<Integer, List<DueRule>> settled :
                entry.timing().settled().entrySet()) {
            for (DueRule rule : settled.getValue()) {
                String of = at + "/years/" + settled.getKey();
                checkMeeting(rule, of);
                if (rule instanceof SettledDay day && day.day().getYear() != settled.getKey()) {
                    faults.add(of, "day.otherYear", day.day(), settled.getKey());
                }
            }
        }
    }

    private static boolean neverComes(Timing timing) {
        return timing.when().isEmpty()
                && timing.settled().isEmpty()
                && (timing.electionYears() == null || timing.electionYears().isEmpty());
    }

    private void checkMeeting(DueRule rule, String at) {
        if (rule instanceof Latest latest) {
            checkMeeting(latest.by(), at);
        } else if (rule instanceof MeetingIn meeting) {
            List<Integer> months = months(meeting.body());
            if (!months.isEmpty() && !months.contains(meeting.month())) {
                faults.add(at, "meeting.notInMonth", meeting.body(), meeting.month(), joined(months));
            }
        } else if (rule instanceof LastMeetingBefore meeting) {
            List<Integer> months = months(meeting.body());
            LocalDate last = meeting.day().atYear(model.elections().first()).minusDays(1);
            boolean none = last.getYear() < model.elections().first()
                    || months.stream().noneMatch(month -> month <= last.getMonthValue());
            if (!months.isEmpty() && none) {
                faults.add(at, "meeting.noneBefore", meeting.body(), written(meeting), joined(months));
            }
        }
    }

    private List<Integer> months(String body) {
        return model.meetingsOf(body).map(MeetingPlan::months).orElse(List.of());
    }

    private static String joined(List<Integer> months) {
        return String.join(", ", months.stream().map(String::valueOf).toList());
    }

    private static String written(LastMeetingBefore rule) {
        return rule.day().toString().substring("--".length());
    }

    private void checkRow(TimetableRow row, PlanningYear year, PlanningYear before) {
        for (String earlier : row.entry().after()) {
            year.rows().stream()
                    .filter(other -> other.entry().code().equals(earlier))
                    .forEach(other -> requireNotBefore(row, other, "deadline.beforeEntry"));
        }
        if (row.kind() == null || row.entry().step() != Step.DECIDE) {
            return;
        }
        List<TimetableRow> same = Stream.of(before, year)
                .flatMap(when -> when.rows().stream())
                .filter(other -> other.kind() != null && other.concerns() == row.concerns())
                .toList();
        first(
                        same,
                        other -> other.kind().equals(row.kind())
                                && BEGUN.contains(other.entry().step()))
                .ifPresent(begun -> requireNotBefore(row, begun, "deadline.beforeBegun"));
        for (DocumentKind basis : model.kinds()) {
            if (restsOn(row.kind(), basis)) {
                first(
                                same,
                                other -> other.kind().equals(basis)
                                        && READY.contains(other.entry().step()))
                        .ifPresent(ready -> requireNotBefore(row, ready, "deadline.beforeBasis"));
            }
        }
    }

    /** The earliest of them: a kind of document may come several times a year. */
    private static Optional<TimetableRow> first(List<TimetableRow> rows, Predicate<TimetableRow> which) {
        return rows.stream().filter(which).min(Comparator.comparing(row -> row.due()
                .first()));
    }

    /** A basis that itself comes of the plan, or answers it, is the one of the year before. */
    private boolean restsOn(DocumentKind kind, DocumentKind basis) {
        return kind.relations().implementing().contains(basis.code())
                || kind.relations().basedOn().contains(basis.code())
                        && !comesOf(basis, kind.code())
                        && !basis.relations().followsUp().contains(kind.code());
    }

    private boolean comesOf(DocumentKind kind, String plan) {
        return kind.relations().implementing().stream()
                .anyMatch(above -> above.equals(plan)
                        || model.kind(above).map(next -> comesOf(next, plan)).orElse(false));
    }

    /** What may be done at any time before a day can always have been done. */
    private void requireNotBefore(TimetableRow row, TimetableRow other, String rule) {
        String pair = row.entry().code() + " " + other.entry().code();
        if (!other.due().latest() && row.due().last().isBefore(other.due().first()) && said.add(pair)) {
            int item = model.calendar().indexOf(row.entry());
            faults.add(
                    "/calendar/" + item,
                    rule,
                    row.entry().code(),
                    row.due().last(),
                    other.entry().code(),
                    other.due().first());
        }
    }
}
