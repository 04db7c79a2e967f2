package se.diarium.decision.meeting;

import java.util.List;
import java.util.Set;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.Roles;

/**
 * What bodies decide on the items of their meetings, noted while the meeting goes on and changed as often as needed until it is
 * marked held: then the decisions get their paragraphs and go into the cases. Called inside a transaction.
 */
public class ItemDecisions {

    private final MeetingTable meetings;
    private final Agendas agendas;
    private final MeetingNodes nodes;
    private final AttendanceTable table;
    private final Attendances attendances;
    private final StandingAside aside;
    private final DecisionChecks checks;
    private final Roles roles;

    ItemDecisions(
            MeetingTable meetings,
            Agendas agendas,
            MeetingNodes nodes,
            AttendanceTable table,
            Attendances attendances,
            StandingAside aside,
            DecisionChecks checks,
            Roles roles) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.nodes = nodes;
        this.table = table;
        this.attendances = attendances;
        this.aside = aside;
        this.checks = checks;
        this.roles = roles;
    }

    /** Who stood aside, put forward a yrkande, voted how, and made a reservation at an item. */
    public List<MemberAct> acts(String itemId) {
        return table.acts(itemId);
    }

    /**
     * Notes who stands aside at an item, instead of what was noted before.
     *
     * @throws InvalidInputException if somebody is no member of the body
     * @throws ConflictException if one of them took part in the decision
     */
    public List<MemberAct> standAside(MeetingKey key, String itemId, List<MemberAct> given) {
        roles.requireMeetingStaff();
        Meeting meeting = hold(key);
        MeetingRules.requireOpen(meeting);
        AgendaItem item = require(key, itemId);
        Assembly assembly = attendances.assembly(meeting);
        for (MemberAct act : given) {
            assembly.require("member", act.member());
            DecisionChecks.checkWords("bias.reason", act, false);
        }
        Set<String> biased = Attendances.biased(given);
        if (biased.size() < given.size()) {
            throw new InvalidInputException("member", "attendance.twice", "member");
        }
        if (table.acts(itemId).stream()
                .anyMatch(act -> act.act() != MemberAct.Act.BIAS && biased.contains(act.member()))) {
            throw new ConflictException("member", "item.decided");
        }
        if (item.decision() != null) {
            assembly.requireQuorum(item.order(), biased);
        }
        Set<String> before = Attendances.biased(table.acts(itemId));
        table.replaceBias(itemId, given);
        aside.follow(meeting, before);
        return table.acts(itemId);
    }

    /**
     * Notes the decision on an item.
     *
     * @throws InvalidInputException if a field cannot be accepted
     * @throws ConflictException if the meeting is not under way, or too few take part
     */
    public AgendaItem decide(MeetingKey key, String itemId, DecisionInput given) {
        roles.requireMeetingStaff();
        Meeting meeting = hold(key);
        checks.checkMeeting(meeting);
        AgendaItem item = require(key, itemId);
        ItemDecision decision = new ItemDecision(
                given.outcome(),
                given.date() == null ? key.date() : given.date(),
                text(given.text()),
                text(given.reasons()),
                text(given.changes()),
                text(given.nextBody()),
                given.vote());
        checks.check(meeting, item, decision);
        checks.checkPast(decision);
        Assembly assembly = attendances.assembly(meeting);
        Set<String> biased = Attendances.biased(table.acts(itemId));
        checks.checkActs(assembly, assembly.deciding(item.order(), biased), given);
        assembly.requireQuorum(item.order(), biased);
        nodes.writeDecision(itemId, decision);
        table.replaceDecision(itemId, given.acts());
        return nodes.item(itemId);
    }

    private Meeting hold(MeetingKey key) {
        return meetings.lock(key).map(nodes::meeting).orElseThrow(() -> new NotFoundException(key.toString()));
    }

    private AgendaItem require(MeetingKey key, String itemId) {
        return agendas.of(key).stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(itemId));
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
