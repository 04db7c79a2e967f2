package se.diarium.decision.meeting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import se.diarium.register.Bodies;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.RegisterPermissions;
import se.diarium.register.node.Roles;
import se.diarium.register.series.BodyLock;

/**
 * The meetings of the bodies. When and where bodies meet is for everybody to know; secretaries and registrars plan them and take them
 * from state to state. Called inside a transaction.
 */
public class Meetings {

    private static final String LOCK = "meetings";
    private static final String ALL_BODIES = "*";
    private static final int MOST_OF_A_YEAR = 366;

    private final MeetingTable table;
    private final MeetingNodes nodes;
    private final MeetingRules rules;
    private final Agendas agendas;
    private final RegisterPermissions access;
    private final BodyLock lock;
    private final Bodies bodies;
    private final Roles roles;
    private final List<MeetingStep> steps;

    Meetings(
            MeetingTable table,
            MeetingNodes nodes,
            MeetingRules rules,
            Agendas agendas,
            RegisterPermissions access,
            BodyLock lock,
            Bodies bodies,
            Roles roles,
            List<MeetingStep> steps) {
        this.table = table;
        this.nodes = nodes;
        this.rules = rules;
        this.agendas = agendas;
        this.access = access;
        this.lock = lock;
        this.bodies = bodies;
        this.roles = roles;
        this.steps = List.copyOf(steps);
    }

    /** A page of meetings, earliest first, and how many there are. */
    public record Page(long total, List<Meeting> meetings) {}

    public Page list(MeetingFilter filter, int offset, int limit) {
        return new Page(
                table.count(filter),
                table.list(filter, offset, limit).stream().map(nodes::meeting).toList());
    }

    /** @throws NotFoundException if there is no such meeting */
    public Meeting get(MeetingKey key) {
        return table.find(key).map(nodes::meeting).orElseThrow(() -> new NotFoundException(key.toString()));
    }

    /** Plans a meeting; its agenda begins with the body's standing items. */
    public Meeting plan(MeetingInput given) {
        roles.requireMeetingStaff();
        MeetingInput meeting = tidy(given);
        rules.check(meeting);
        // The folders that bodies share are made under one lock; what is the body's own is too.
        lock.take(ALL_BODIES, LOCK);
        MeetingKey day = new MeetingKey(meeting.body(), meeting.date(), 1);
        MeetingKey key = new MeetingKey(meeting.body(), meeting.date(), table.on(day) + 1);
        String id = nodes.make(key, meeting);
        table.insert(id, key, MeetingStatus.PLANNED);
        agendas.begin(id, bodies.byCode(key.body()).orElseThrow().standingItems());
        return nodes.meeting(id);
    }

    /**
     * Plans the meetings of a year, all or none.
     *
     * @throws InvalidInputException if there are none, too many, or one of them cannot be
     */
    public List<Meeting> planYear(List<MeetingInput> year) {
        roles.requireMeetingStaff();
        if (year.isEmpty()) {
            throw new InvalidInputException("dates", "required");
        }
        if (year.size() > MOST_OF_A_YEAR) {
            throw new InvalidInputException("dates", "numberBetween", "1", Integer.toString(MOST_OF_A_YEAR));
        }
        if (year.stream().map(MeetingInput::date).distinct().count() < year.size()) {
            throw new InvalidInputException("dates", "meeting.dayTwice");
        }
        List<Meeting> planned = new ArrayList<>();
        year.forEach(meeting -> planned.add(plan(meeting)));
        return planned;
    }

    /** Changes when and where a meeting is, while it has not been held. */
    public Meeting change(MeetingKey key, MeetingChange change) {
        roles.requireMeetingStaff();
        rules.check(change);
        Meeting meeting = hold(key);
        MeetingRules.requireOpen(meeting);
        Map<QName, Serializable> values = new HashMap<>();
        put(values, MeetingModel.PROP_TIME, change.time());
        put(values, MeetingModel.PROP_PLACE, change.place());
        put(
                values,
                MeetingModel.PROP_KIND,
                change.kind() == null ? null : change.kind().name());
        nodes.write(meeting.id(), values);
        return nodes.meeting(meeting.id());
    }

    /**
     * Takes a meeting to another state.
     *
     * @param reason why; needed where what has been told to others is taken back
     * @throws se.diarium.register.ConflictException if it cannot go there
     */
    public Meeting proceed(MeetingKey key, MeetingStatus to, String reason) {
        roles.requireMeetingStaff();
        return take(key, to, reason);
    }

    /**
     * Takes a meeting on because all have approved its minutes: it follows from the last approval and is nobody's right.
     *
     * @throws se.diarium.register.ConflictException if somebody has not approved them
     */
    public Meeting minutesApproved(MeetingKey key) {
        return take(key, MeetingStatus.MINUTES_APPROVED, null);
    }

    private Meeting take(MeetingKey key, MeetingStatus to, String reason) {
        Meeting meeting = hold(key);
        rules.checkWay(meeting, to, reason);
        steps.forEach(step -> step.taken(meeting, to));
        Map<QName, Serializable> values = new HashMap<>();
        values.put(MeetingModel.PROP_STATUS, to.name());
        put(values, MeetingModel.PROP_REASON, reason);
        nodes.write(meeting.id(), values);
        table.status(meeting.id(), to);
        if (to == MeetingStatus.SUMMONED) {
            access.showMeeting(Nodes.ref(meeting.id()), key.body());
        } else if (to == MeetingStatus.PLANNED) {
            access.hideMeeting(Nodes.ref(meeting.id()), key.body());
        } else if (to == MeetingStatus.CANCELLED) {
            agendas.abandon(meeting.id());
        }
        return nodes.meeting(meeting.id());
    }

    /** The meeting that a node is. */
    public Meeting withId(String id) {
        return nodes.meeting(id);
    }

    /**
     * The meeting, which nobody else changes until the transaction ends.
     *
     * @throws NotFoundException if there is no such meeting
     */
    public Meeting hold(MeetingKey key) {
        return table.lock(key).map(nodes::meeting).orElseThrow(() -> new NotFoundException(key.toString()));
    }

    private static void put(Map<QName, Serializable> values, QName name, String text) {
        if (text != null) {
            values.put(name, text.isBlank() ? null : text.strip());
        }
    }

    private static MeetingInput tidy(MeetingInput given) {
        return new MeetingInput(
                given.body(),
                given.date(),
                blankAsNull(given.time()),
                blankAsNull(given.place()),
                given.kind() == null ? MeetingKind.ORDINARY : given.kind());
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
