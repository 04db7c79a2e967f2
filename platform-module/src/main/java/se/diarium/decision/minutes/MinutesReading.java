package se.diarium.decision.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.Attendances;
import se.diarium.decision.meeting.ItemDecisions;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.MemberAct;
import se.diarium.decision.member.Members;
import se.diarium.decision.member.Membership;
import se.diarium.decision.term.MinutesTerm;
import se.diarium.register.RegisterCalendar;

/** How far the approval of minutes has come. Read as the system: it tells of no case more than the number of its paragraph. */
public class MinutesReading {

    private final MinutesTable table;
    private final Agendas agendas;
    private final Attendances attendances;
    private final ItemDecisions decisions;
    private final Members members;
    private final RegisterCalendar calendar;

    MinutesReading(
            MinutesTable table,
            Agendas agendas,
            Attendances attendances,
            ItemDecisions decisions,
            Members members,
            RegisterCalendar calendar) {
        this.table = table;
        this.agendas = agendas;
        this.attendances = attendances;
        this.decisions = decisions;
        this.members = members;
        this.calendar = calendar;
    }

    ApprovalPlan plan(Meeting meeting) {
        return plan(meeting, table.appointed(meeting.id()));
    }

    /** @param appointed the ids of the memberships of those appointed, and whether each presided */
    ApprovalPlan plan(Meeting meeting, Map<String, Boolean> appointed) {
        MeetingKey key = meeting.key();
        return AuthenticationUtil.runAsSystem(() -> new ApprovalPlan(
                members.of(key.body(), key.date()),
                attendances.of(key),
                appointed,
                agendas.of(key).stream()
                        .map(item -> new MinutesItem(
                                item.id(), item.order(), item.paragraph(), item.caseId(), biased(item.id())))
                        .toList()));
    }

    private Set<String> biased(String itemId) {
        return decisions.acts(itemId).stream()
                .filter(act -> act.act() == MemberAct.Act.BIAS)
                .map(MemberAct::member)
                .collect(Collectors.toSet());
    }

    /** How far the approval of the minutes of the meeting has come. */
    public MinutesState state(Meeting meeting) {
        ApprovalPlan plan = plan(meeting);
        List<Approval> approvals = table.approvals(meeting.id());
        LocalDate due = MinutesTerm.approvedBy(meeting.key().date());
        Optional<LocalDate> whole = table.approvedOn(meeting.id());
        LocalDate counted = whole.orElse(calendar.today());
        return new MinutesState(
                meeting.key(),
                due,
                whole.orElse(null),
                counted.isAfter(due),
                plan.approvers().stream()
                        .map(member -> approver(plan.member(member).orElseThrow(), plan, approvals, due))
                        .toList(),
                plan.items().stream()
                        .map(item -> paragraph(item, plan, approvals, whole))
                        .toList());
    }

    private MinutesState.Approver approver(
            Membership member, ApprovalPlan plan, List<Approval> approvals, LocalDate due) {
        List<MinutesItem> own = plan.of(member.id());
        Map<String, LocalDate> done = new HashMap<>();
        approvals.stream()
                .filter(approval -> approval.member().equals(member.id()))
                .forEach(approval -> done.put(approval.itemId(), approval.on()));
        int waiting =
                (int) own.stream().filter(item -> !done.containsKey(item.id())).count();
        LocalDate last = done.values().stream().max(Comparator.naturalOrder()).orElse(null);
        LocalDate counted = waiting > 0 ? calendar.today() : last;
        return new MinutesState.Approver(
                member.id(),
                member.name(),
                member.party(),
                own.stream()
                        .anyMatch(item ->
                                plan.presiding(item).filter(member.id()::equals).isPresent()),
                own.stream().map(MinutesItem::id).toList(),
                waiting,
                waiting > 0 ? null : last,
                counted != null && counted.isAfter(due));
    }

    private static MinutesState.Paragraph paragraph(
            MinutesItem item, ApprovalPlan plan, List<Approval> approvals, Optional<LocalDate> whole) {
        return new MinutesState.Paragraph(
                item.id(),
                item.paragraph(),
                item.caseId(),
                plan.approvers(item),
                approvedOn(item, plan, approvals).or(() -> whole).orElse(null));
    }

    /** The day on which the last of those who approve a paragraph did; nothing while one of them has not. */
    static Optional<LocalDate> approvedOn(MinutesItem item, ApprovalPlan plan, List<Approval> approvals) {
        Map<String, LocalDate> done = new HashMap<>();
        approvals.stream()
                .filter(approval -> approval.itemId().equals(item.id()))
                .forEach(approval -> done.put(approval.member(), approval.on()));
        return plan.isCovered(item) && done.keySet().containsAll(plan.approvers(item))
                ? done.values().stream().max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
