package se.diarium.application.region;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/**
 * The political year of the region: its bodies with their members, what lies before them and what they do at their meetings. Days are
 * numbers, counted from the day of registration.
 */
record RegionYear(
        List<BodySource> bodies,
        List<CaseSource> cases,
        List<DelegationSource> delegation,
        List<MeetingSource> meetings,
        List<NoticeSource> notices) {

    /**
     * A body.
     *
     * @param termBegins day of the year on which its term of office begins
     * @param next when it meets next; the others of the year follow from there
     */
    record BodySource(
            String body,
            MonthDay termBegins,
            int next,
            DayOfWeek weekday,
            int everyWeeks,
            String time,
            String place,
            List<MemberSource> members) {}

    /** A member; person is the user name of who has an account. */
    record MemberSource(String role, String name, String party, String person) {}

    /**
     * A case that comes before the bodies.
     *
     * @param key what the meetings call it
     * @param proposal with which it goes to the body of its series by the decision process; null for one that the secretary puts on
     *     an agenda
     */
    record CaseSource(
            String key, String series, int registered, String title, List<RecordSource> records, String proposal) {}

    /** A record of a case that the region draws up; published when the case is decided. */
    record RecordSource(String document, String format, String kind, int date) {}

    /** A decision by delegation. */
    record DelegationSource(String inCase, String item, String text, int date, String decidedBy) {}

    /**
     * A meeting that has been held, or is to be.
     *
     * @param time when it is one besides those of the year's calendar; null for one of them
     * @param until the state it is taken to
     * @param absent names of those who are not there, and of who serves in their place
     * @param approver who approves the minutes besides the chair
     * @param reason why it is cancelled
     */
    record MeetingSource(
            String body,
            int day,
            String time,
            String place,
            String until,
            Map<String, String> absent,
            String approver,
            String reason,
            boolean reportsDelegation,
            List<ItemSource> items) {

        public MeetingSource {
            absent = absent == null ? Map.of() : Map.copyOf(absent);
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /**
     * An item after the standing ones.
     *
     * @param inCase key of its case; null for information
     * @param bias why members stand aside, by their names
     * @param atOnce whether its paragraph is approved and announced at once
     */
    record ItemSource(
            String inCase,
            String heading,
            String proposal,
            Map<String, String> bias,
            boolean atOnce,
            OutcomeSource decision) {}

    /**
     * What is decided.
     *
     * @param changes of the proposal; null for none
     * @param against names of those who vote against it; all others that decide vote for it
     * @param yrkanden by the names of those who put them forward
     * @param reservations by the names of those who make them
     */
    record OutcomeSource(
            String outcome,
            String text,
            String changes,
            String nextBody,
            List<String> against,
            Map<String, String> yrkanden,
            Map<String, String> reservations) {

        /** Whether the case is decided by it. */
        boolean settles() {
            return nextBody == null && !outcome.equals("TABLED");
        }
    }

    /** A notice of a meeting that is to be. */
    record NoticeSource(String body, String text) {}
}
