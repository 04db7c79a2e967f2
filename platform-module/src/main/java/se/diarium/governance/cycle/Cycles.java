package se.diarium.governance.cycle;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingFilter;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.governance.calendar.MeetingDays;
import se.diarium.governance.calendar.PlanningYear;
import se.diarium.governance.document.Governed;
import se.diarium.governance.document.GovernedReader;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.store.ModelVersion;
import se.diarium.publishing.PublicMeetings;
import se.diarium.register.RegisterCalendar;

/** The planning cycle of any year by the model in force, the meetings in the register and what a reader may see. */
public class Cycles {

    private static final int MOST_MEETINGS = 2_000;

    private final CurrentModel models;
    private final PublicMeetings meetings;
    private final RegisterCalendar calendar;

    public Cycles(CurrentModel models, PublicMeetings meetings, RegisterCalendar calendar) {
        this.models = models;
        this.meetings = meetings;
        this.calendar = calendar;
    }

    /** A year as a reader may see it; nothing where the region has no model. */
    public Optional<Cycle> of(int year, GovernedReader reader) {
        return models.current().map(version -> of(version, year, reader));
    }

    private Cycle of(ModelVersion version, int year, GovernedReader reader) {
        GovernanceModel model = version.model();
        List<Meeting> known = meetings(year);
        PlanningYear planned = PlanningYear.of(
                model, year, days(known.stream().filter(Cycles::isOn).toList()));
        Governed governed = reader.read(model.code(), year - 1, year + 2);
        LocalDate today = calendar.today();
        CycleStates states = new CycleStates(
                model,
                planned,
                governed,
                days(known.stream().filter(Cycles::wasHeld).toList()),
                today,
                since(model));
        return new Cycle(model, year, today, planned.electionYear(), states.rows(), planned.rounds());
    }

    /** The first day of the year that the register got the model in: what was due before went by another one, or on paper. */
    private LocalDate since(GovernanceModel model) {
        return models.history(model.code()).stream()
                .map(change ->
                        LocalDate.ofInstant(change.changedAt(), calendar.clock().getZone()))
                .min(LocalDate::compareTo)
                .orElseGet(calendar::today)
                .with(TemporalAdjusters.firstDayOfYear());
    }

    private List<Meeting> meetings(int year) {
        MeetingFilter filter = new MeetingFilter(null, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return meetings.list(filter, 0, MOST_MEETINGS).meetings();
    }

    private static boolean isOn(Meeting meeting) {
        return meeting.status() != MeetingStatus.CANCELLED;
    }

    private static boolean wasHeld(Meeting meeting) {
        return isOn(meeting) && !meeting.status().open();
    }

    private static MeetingDays days(List<Meeting> meetings) {
        Map<String, List<LocalDate>> byBody = meetings.stream()
                .collect(Collectors.groupingBy(
                        meeting -> meeting.key().body(),
                        Collectors.mapping(meeting -> meeting.key().date(), Collectors.toList())));
        return (body, year) -> byBody.getOrDefault(body, List.<LocalDate>of()).stream()
                .filter(day -> day.getYear() == year)
                .toList();
    }
}
