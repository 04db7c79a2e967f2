package se.diarium.governance.calendar;

import java.util.Locale;
import java.util.stream.Collectors;
import se.diarium.governance.model.Actor;
import se.diarium.governance.model.CalendarEntry;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.Timetable;
import se.diarium.governance.model.Timing;

/** The cells of a timetable as the region writes them. */
public final class TimetableText {

    private static final int HOUR = 60;

    private final GovernanceModel model;
    private final Locale language;
    private final DueText abbreviated;
    private final DueText inFull;

    public TimetableText(GovernanceModel model, Locale language) {
        this.model = model;
        this.language = language;
        this.abbreviated = new DueText(language, false);
        this.inFull = new DueText(language, true);
    }

    /** When: "5 mars (em)". */
    public String date(TimetableRow row) {
        boolean full = timetable(row).monthsInFull();
        Timing timing = row.entry().timing();
        String time = (full ? inFull : abbreviated).beginning(row.due());
        return timing.half() == null
                ? time
                : time + " (" + inFull.word("half." + timing.half().name()) + ")";
    }

    /** Who: "Regionstyrelsen", or nothing in a timetable that does not say who. */
    public String actors(TimetableRow row) {
        CalendarEntry entry = row.entry();
        if (!timetable(row).actorsShown()) {
            return "";
        }
        return entry.actorsText() != null
                ? entry.actorsText()
                : row.actors().stream()
                        .map(Actor::name)
                        .map(name -> name.in(language))
                        .collect(Collectors.joining(", "));
    }

    /** What: the matter and how long it takes. */
    public String matter(TimetableRow row) {
        Integer minutes = row.entry().timing().minutes();
        if (minutes == null) {
            return row.matter();
        }
        return row.matter() + " "
                + (minutes % HOUR == 0 ? inFull.word("hours", minutes / HOUR) : inFull.word("minutes", minutes));
    }

    /** The heading of a timetable in a year. */
    public static String title(Timetable timetable, int year) {
        return RowText.years(timetable.title(), year);
    }

    private Timetable timetable(TimetableRow row) {
        return model.timetable(row.entry().timetable()).orElseThrow();
    }
}
