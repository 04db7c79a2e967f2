package se.diarium.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.diarium.register.part.DueDeadlines;

/** Reminds by mail those who are responsible for deadlines. */
public class DeadlineReminders {

    private static final int PAGE = 200;

    private final DueDeadlines deadlines;
    private final Reminders reminders;

    DeadlineReminders(DueDeadlines deadlines, Reminders reminders) {
        this.deadlines = deadlines;
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

    private List<DeadlineReminder> due(LocalDate until) {
        List<DeadlineReminder> all = new ArrayList<>();
        int page = 0;
        DueDeadlines.Page read;
        do {
            read = deadlines.list(false, until, page++ * PAGE, PAGE);
            read.deadlines().stream().map(DeadlineReminder::new).forEach(all::add);
        } while ((long) page * PAGE < read.total());
        return all;
    }
}
