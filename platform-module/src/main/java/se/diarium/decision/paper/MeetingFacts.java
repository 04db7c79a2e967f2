package se.diarium.decision.paper;

import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.Attendance;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MemberAct;
import se.diarium.decision.member.Membership;
import se.diarium.register.Body;
import se.diarium.register.CaseSummary;
import se.diarium.register.RecordFile;

/**
 * All that the papers of a meeting are about.
 *
 * @param designation diarienummer of the case that keeps them
 * @param approved the day the minutes were approved; today while they are not
 * @param announced the day that was announced; today while it is not
 */
record MeetingFacts(
        Meeting meeting,
        Body body,
        String designation,
        List<Membership> members,
        List<Attendance> attendances,
        List<Item> items,
        LocalDate approved,
        LocalDate announced) {

    /**
     * An item with what belongs to it.
     *
     * @param file its case; null for none
     * @param approved the day its paragraph was approved; null while it is not, or where that is not kept here
     * @param recipients who gets the extract of the minutes
     */
    record Item(
            AgendaItem item,
            CaseSummary file,
            List<MemberAct> acts,
            List<RecordFile> papers,
            LocalDate approved,
            List<String> recipients) {

        /** Whether its text is for those alone who may read a secret case. */
        boolean secret() {
            return file != null && file.secrecy() != null;
        }
    }
}
