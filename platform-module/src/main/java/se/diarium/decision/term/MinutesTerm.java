package se.diarium.decision.term;

import java.time.LocalDate;

/**
 * By when the minutes of a meeting are to be approved (<i>justerade</i>) and their approval announced. Source: kommunallagen
 * (2017:725) 5 kap. 69 § with 6 kap. 35 § (fourteen days from the meeting) and 8 kap. 12 § (the second day after the approval).
 */
public final class MinutesTerm {

    private static final int DAYS_TO_APPROVE = 14;
    private static final int DAYS_TO_ANNOUNCE = 2;

    private MinutesTerm() {}

    public static LocalDate approvedBy(LocalDate meeting) {
        return StatutoryTime.workingDayFrom(meeting.plusDays(DAYS_TO_APPROVE));
    }

    public static LocalDate announcedBy(LocalDate approved) {
        return StatutoryTime.workingDayFrom(approved.plusDays(DAYS_TO_ANNOUNCE));
    }
}
