package se.diarium.decision.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.diarium.RunningRegister;
import se.diarium.decision.member.MemberRole;
import se.diarium.decision.member.Members;
import se.diarium.decision.member.MembershipInput;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.Outcome;
import se.diarium.register.node.Registering;

/** A secretary at work with meetings in tests: plans them, puts cases on them, notes who is there and what is decided. */
final class MeetingSecretary {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final Meetings meetings = register.bean("diarium.meetings", Meetings.class);
    private final Agendas agendas = register.bean("diarium.agendas", Agendas.class);
    private final Attendances attendances = register.bean("diarium.attendances", Attendances.class);
    private final ItemDecisions decisions = register.bean("diarium.itemDecisions", ItemDecisions.class);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);

    Meeting planned(String body, LocalDate day) {
        return register.as(
                RunningRegister.SECRETARY, () -> meetings.plan(new MeetingInput(body, day, null, null, null)));
    }

    Meeting proceed(Meeting meeting, MeetingStatus to) {
        return register.as(RunningRegister.SECRETARY, () -> meetings.proceed(meeting.key(), to, null));
    }

    AgendaItem put(Meeting meeting, CaseFile file) {
        return put(meeting, file, null);
    }

    /** @param papers ids of records that are decided on; null where none are said */
    AgendaItem put(Meeting meeting, CaseFile file, List<String> papers) {
        return register.as(
                RunningRegister.SECRETARY,
                () -> agendas.add(
                        meeting.key(), new ItemInput(ItemKind.CASE, null, file.diarienummer(), papers, "Godkänns.")));
    }

    AgendaItem decide(Meeting meeting, AgendaItem item, DecisionInput given) {
        return register.as(RunningRegister.SECRETARY, () -> decisions.decide(meeting.key(), item.id(), given));
    }

    static DecisionInput outcome(Outcome outcome) {
        return new DecisionInput(outcome, null, "Så beslutades.", null, null, null, null, null);
    }

    List<AgendaItem> items(Meeting meeting) {
        return register.as(RunningRegister.SECRETARY, () -> agendas.of(meeting.key()));
    }

    CaseFile reread(CaseFile file) {
        return register.asSystem(() -> cases.get(file.diarienummer()));
    }

    /** A meeting with a case on its agenda, to which the members have been summoned. */
    record Summoned(Meeting meeting, AgendaItem item, CaseFile file) {}

    Summoned summoned(String body, LocalDate day) {
        CaseFile file = registering.aCase("Till beslut");
        Meeting meeting = planned(body, day);
        AgendaItem item = put(meeting, file);
        proceed(meeting, MeetingStatus.SUMMONED);
        return new Summoned(meeting, item, file);
    }

    /** Three members and a substitute of a body in a year; their ids. */
    List<String> seats(String body, int year) {
        Members members = register.bean("diarium.members", Members.class);
        List<String> ids = new ArrayList<>();
        for (MemberRole role : List.of(MemberRole.CHAIR, MemberRole.MEMBER, MemberRole.MEMBER, MemberRole.SUBSTITUTE)) {
            ids.add(register.as(RunningRegister.SECRETARY, () -> members.add(
                            body,
                            new MembershipInput(
                                    null,
                                    "Ledamot " + ids.size(),
                                    "C",
                                    role,
                                    null,
                                    LocalDate.of(year, 1, 1),
                                    LocalDate.of(year, 12, 31)))
                    .id()));
        }
        return ids;
    }

    void attend(Meeting meeting, Attendance... all) {
        register.as(RunningRegister.SECRETARY, () -> attendances.put(meeting.key(), List.of(all)));
    }

    static Attendance present(String member) {
        return new Attendance(member, Presence.PRESENT, null, null);
    }

    void standAside(Summoned one, String member) {
        standAside(one, member, "Närstående");
    }

    void standAside(Summoned one, String member, String reason) {
        register.as(
                RunningRegister.SECRETARY,
                () -> decisions.standAside(
                        one.meeting().key(),
                        one.item().id(),
                        List.of(new MemberAct(member, MemberAct.Act.BIAS, reason))));
    }

    List<MemberAct> acts(AgendaItem item) {
        return register.asSystem(() -> decisions.acts(item.id()));
    }

    static DecisionInput voted(Vote vote, MemberAct... acts) {
        return new DecisionInput(Outcome.APPROVED, null, null, null, null, null, vote, List.of(acts));
    }
}
