package se.diarium.governance.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.diarium.governance.round.Round;
import se.diarium.reminder.Reminder;
import se.diarium.reminder.ReminderText;

/** A round that closes while a unit has not answered all that it is to. */
record RoundReminder(Round round, UnitProgress unit, List<String> users) implements Reminder {

    private static final String BUNDLE = "round-reminder";

    @Override
    public String id() {
        return round.id() + ":" + unit.code();
    }

    @Override
    public LocalDate due() {
        return round.closes();
    }

    @Override
    public ReminderText text(LocalDate today, Locale language) {
        ResourceBundle bundle = ReminderText.bundle(BUNDLE, language);
        return ReminderText.of(
                bundle,
                language,
                due(),
                today,
                round.name(),
                unit.name(),
                round.closes().toString(),
                unit.missing().size(),
                unit.expected());
    }
}
