package se.diarium.decision.task;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.diarium.register.RegisterCalendar;

/** Who stands in for whom today. */
public class Standins {

    private final AbsenceTable table;
    private final RegisterCalendar calendar;

    Standins(AbsenceTable table, RegisterCalendar calendar) {
        this.table = table;
        this.calendar = calendar;
    }

    /**
     * Who does the tasks of a person today: nobody else while the person is there. Of a substitute who is away too, it is that
     * one's; where all are away in a circle, the tasks stay.
     */
    public Optional<String> of(String person) {
        Set<String> away = new HashSet<>();
        String standin = person;
        for (Optional<Absence> absence = today(standin); absence.isPresent(); absence = today(standin)) {
            if (!away.add(standin)) {
                return Optional.empty();
            }
            standin = absence.get().substitute();
        }
        return standin.equals(person) ? Optional.empty() : Optional.of(standin);
    }

    /** Who is away today. */
    public List<String> away() {
        return table.on(calendar.today()).stream().map(Absence::person).toList();
    }

    private Optional<Absence> today(String person) {
        return table.on(person, calendar.today());
    }
}
