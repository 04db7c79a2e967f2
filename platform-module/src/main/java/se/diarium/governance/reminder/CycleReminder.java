package se.diarium.governance.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.diarium.governance.cycle.CycleRow;
import se.diarium.governance.model.Actor;
import se.diarium.reminder.Reminder;
import se.diarium.reminder.ReminderText;

/**
 * A deadline of the planning cycle to be reminded of.
 *
 * @param id model, year, row and who is reminded
 * @param missing those whose documents are not there; none where it is the region's
 */
record CycleReminder(String id, CycleRow row, List<Actor> missing, List<String> users) implements Reminder {

    private static final String BUNDLE = "cycle-reminder";

    CycleReminder {
        missing = List.copyOf(missing);
        users = List.copyOf(users);
    }

    @Override
    public LocalDate due() {
        return row.row().due().last();
    }

    @Override
    public ReminderText text(LocalDate today, Locale language) {
        ResourceBundle bundle = ReminderText.bundle(BUNDLE, language);
        return ReminderText.of(
                bundle,
                language,
                due(),
                today,
                due().toString(),
                row.row().matter(),
                row.row().kind().name().in(language),
                missing.isEmpty() ? bundle.getString("region") : names(language));
    }

    private String names(Locale language) {
        return String.join(
                "\n", missing.stream().map(actor -> actor.name().in(language)).toList());
    }
}
