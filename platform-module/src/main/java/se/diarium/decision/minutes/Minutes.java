package se.diarium.decision.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.decision.meeting.ApprovedMinutes;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.Meetings;
import se.diarium.decision.member.Membership;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.NotFoundException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Roles;
import se.diarium.register.series.BodyLock;

/**
 * The approval of the minutes of meetings: by whoever presided and those the body appointed, each once, of all paragraphs or of one
 * at once (<i>omedelbar justering</i>). Called inside a transaction.
 */
public class Minutes {

    private static final String LOCK = "minutes";

    private final MinutesTable table;
    private final MinutesReading reading;
    private final ApprovalEvents events;
    private final ApprovedMinutes approved;
    private final Meetings meetings;
    private final BodyLock lock;
    private final Roles roles;
    private final RegisterCalendar calendar;

    Minutes(
            MinutesTable table,
            MinutesReading reading,
            ApprovalEvents events,
            ApprovedMinutes approved,
            Meetings meetings,
            BodyLock lock,
            Roles roles,
            RegisterCalendar calendar) {
        this.table = table;
        this.reading = reading;
        this.events = events;
        this.approved = approved;
        this.meetings = meetings;
        this.lock = lock;
        this.roles = roles;
        this.calendar = calendar;
    }

    /** @throws NotFoundException if there is no such meeting */
    public MinutesState of(MeetingKey key) {
        return reading.state(meetings.get(key));
    }

    /**
     * Appoints those who approve the minutes besides the chair, instead of those appointed before; by a secretary or a registrar.
     *
     * @throws InvalidInputException if somebody is no member of the body, or took no part in the meeting
     * @throws ConflictException if the meeting is not under way or held, or somebody who is left out has approved
     */
    public MinutesState appoint(MeetingKey key, List<ApproverInput> approvers) {
        roles.requireMeetingStaff();
        lock.take(key.body(), LOCK);
        Meeting meeting = meetings.get(key);
        if (meeting.status() != MeetingStatus.SUMMONED && meeting.status() != MeetingStatus.HELD) {
            throw new ConflictException("status", "minutes.noAppointment", meeting.status());
        }
        Map<String, Boolean> appointed = new LinkedHashMap<>();
        for (ApproverInput approver : approvers) {
            if (appointed.put(String.valueOf(approver.member()), approver.presided()) != null) {
                throw new InvalidInputException("member", "attendance.twice", approver.member());
            }
        }
        ApprovalPlan plan = reading.plan(meeting, appointed);
        appointed.keySet().forEach(member -> requireTookPart(member, plan));
        requireKept(meeting, plan);
        table.appoint(meeting.id(), approvers);
        return reading.state(meeting);
    }

    private static void requireTookPart(String id, ApprovalPlan plan) {
        Membership member =
                plan.member(id).orElseThrow(() -> new InvalidInputException("member", "member.otherBody", id));
        if (!plan.tookPart(member)) {
            throw new InvalidInputException("member", "minutes.absent", member.name());
        }
    }

    private void requireKept(Meeting meeting, ApprovalPlan plan) {
        Set<String> stay = plan.approvers();
        for (Approval approval : table.approvals(meeting.id())) {
            if (!stay.contains(approval.member())) {
                throw new ConflictException(
                        "approvers",
                        "minutes.hasApproved",
                        plan.member(approval.member()).map(Membership::name).orElse(approval.member()));
            }
        }
    }

    /**
     * Approves paragraphs of the minutes of a meeting that has been held. When all have approved all that is theirs, the meeting's
     * minutes are approved.
     *
     * @param items ids of the items whose paragraphs are approved at once; empty for all that the approver has not approved
     * @param member id of the membership, where it is not the caller's: of somebody without an account, noted by a secretary or a
     *     registrar; null for the caller's own
     * @throws NotAllowedException if the caller does not approve these minutes
     * @throws InvalidInputException if a paragraph is none the approver can approve
     * @throws ConflictException if the meeting is not one whose minutes are to be approved, or it has been done
     */
    public MinutesState approve(MeetingKey key, List<String> items, String member) {
        lock.take(key.body(), LOCK);
        Meeting meeting = meetings.get(key);
        ApprovalPlan plan = reading.plan(meeting);
        Membership approver = approver(plan, member);
        if (meeting.status() != MeetingStatus.HELD) {
            throw new ConflictException("status", "minutes.notHeld", meeting.status());
        }
        LocalDate today = calendar.today();
        List<String> done = new ArrayList<>();
        for (MinutesItem item : chosen(meeting, plan, approver, items)) {
            table.approve(meeting.id(), new Approval(item.id(), approver.id(), today, user()));
            MinutesReading.approvedOn(item, plan, table.approvals(meeting.id())).ifPresent(day -> {
                events.approved(key, item, day);
                approved.approved(item.id(), day);
                done.add(item.id());
            });
        }
        MinutesState state = reading.state(meeting);
        if (state.paragraphs().stream().allMatch(paragraph -> paragraph.approvedOn() != null)) {
            meetings.minutesApproved(key);
            return reading.state(meeting);
        }
        done.forEach(item -> approved.atOnce(meeting, item));
        return state;
    }

    private List<MinutesItem> chosen(Meeting meeting, ApprovalPlan plan, Membership approver, List<String> items) {
        Set<String> done = table.approvals(meeting.id()).stream()
                .filter(approval -> approval.member().equals(approver.id()))
                .map(Approval::itemId)
                .collect(Collectors.toSet());
        List<MinutesItem> own = plan.of(approver.id());
        if (items.isEmpty()) {
            List<MinutesItem> left =
                    own.stream().filter(item -> !done.contains(item.id())).toList();
            if (left.isEmpty()) {
                throw new ConflictException("items", "minutes.twice", approver.name());
            }
            return left;
        }
        for (String id : items) {
            MinutesItem item = plan.items().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInputException("items", "minutes.otherItem", id));
            if (!own.contains(item)) {
                throw new InvalidInputException(
                        "items",
                        item.biased().contains(approver.id()) ? "minutes.biased" : "minutes.notThere",
                        approver.name(),
                        item.paragraph());
            }
            if (done.contains(id)) {
                throw new ConflictException("items", "minutes.twice", approver.name());
            }
        }
        return own.stream().filter(item -> items.contains(item.id())).toList();
    }

    private Membership approver(ApprovalPlan plan, String member) {
        return plan.approvers().stream()
                .map(id -> plan.member(id).orElseThrow())
                .filter(one ->
                        member == null ? user().equals(one.person()) : one.id().equals(member))
                .filter(one -> user().equals(one.person()) || one.person() == null && roles.isMeetingStaff())
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("minutes.notApprover"));
    }

    private static String user() {
        return String.valueOf(AuthenticationUtil.getFullyAuthenticatedUser());
    }
}
