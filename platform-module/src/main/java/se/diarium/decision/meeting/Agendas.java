package se.diarium.decision.meeting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.service.namespace.QName;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseSummary;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Considerations;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.RegisterPermissions;
import se.diarium.register.node.Roles;

/**
 * The agendas of meetings: what a body is to handle, in order. Secretaries and registrars make them; what is on an agenda about a
 * case is read by those who may read the case. Called inside a transaction.
 */
public class Agendas {

    private static final int MOST_READY = 500;

    private final MeetingTable meetings;
    private final AgendaTable table;
    private final MeetingNodes nodes;
    private final MeetingRules rules;
    private final AgendaCases cases;
    private final CaseReading reading;
    private final Considerations considerations;
    private final StandingAside aside;
    private final RegisterPermissions access;
    private final Roles roles;

    Agendas(
            MeetingTable meetings,
            AgendaTable table,
            MeetingNodes nodes,
            MeetingRules rules,
            AgendaCases cases,
            CaseReading reading,
            Considerations considerations,
            StandingAside aside,
            RegisterPermissions access,
            Roles roles) {
        this.meetings = meetings;
        this.table = table;
        this.nodes = nodes;
        this.rules = rules;
        this.cases = cases;
        this.reading = reading;
        this.considerations = considerations;
        this.aside = aside;
        this.access = access;
        this.roles = roles;
    }

    /**
     * The items of a meeting in their order, without those about cases that the caller may not read. Members see the agenda from
     * the summons on, those who work with the register before it.
     *
     * @throws NotFoundException if there is no such meeting
     */
    public List<AgendaItem> of(MeetingKey key) {
        String id = meetings.find(key).orElseThrow(() -> new NotFoundException(key.toString()));
        return reading.readable(Nodes.ref(id))
                ? nodes.items(table.of(id)).stream().filter(this::readable).toList()
                : List.of();
    }

    /** The cases that lie before the body and are on no agenda, of those that the caller may read. */
    public List<CaseSummary> ready(MeetingKey key) {
        meetings.find(key).orElseThrow(() -> new NotFoundException(key.toString()));
        return table.ready(key.body(), MOST_READY).stream()
                .map(Nodes::ref)
                .filter(reading::readable)
                .map(reading::summary)
                .toList();
    }

    /**
     * Puts an item on an agenda, the last one; a case that is in preparation comes before the body by this.
     *
     * @throws InvalidInputException if a field cannot be accepted
     * @throws ConflictException if the agenda is settled, or the case cannot be put on it
     */
    public AgendaItem add(MeetingKey key, ItemInput given) {
        roles.requireMeetingStaff();
        if (given.kind() == null) {
            throw new InvalidInputException("kind", "required");
        }
        Meeting meeting = hold(key);
        if (meeting.status() == MeetingStatus.SUMMONED && given.kind() != ItemKind.ADDED_AT_TABLE) {
            throw new ConflictException("kind", "item.afterSummons");
        }
        CaseFile file = cases.forItem(meeting, given);
        ItemInput item = cases.asProposed(asTabled(complete(given, file), file == null ? null : file.id()), file);
        rules.check(item);
        int order = nodes.items(table.of(meeting.id())).size() + 1;
        String id = nodes.makeItem(meeting.id(), order, item, file == null ? null : file.id());
        table.insert(id, meeting.id(), file == null ? null : file.id());
        if (file != null) {
            if (file.secrecy() != null) {
                access.makeSecret(Nodes.ref(id), file.handler());
            }
            considerations.open(file.id(), id, key.body(), item.proposal());
        }
        return nodes.item(id);
    }

    /** Changes the heading, the papers or the proposal of an item. */
    public AgendaItem change(MeetingKey key, String id, ItemInput change) {
        roles.requireMeetingStaff();
        Meeting meeting = hold(key);
        AgendaItem before = require(meeting, id);
        ItemInput after = asTabled(
                new ItemInput(
                        before.kind(),
                        change.heading() == null
                                ? before.heading()
                                : change.heading().strip(),
                        before.caseNumber(),
                        change.papers() == null ? before.papers() : change.papers(),
                        blankAsNull(change.proposal() == null ? before.proposal() : change.proposal())),
                before.caseId());
        rules.check(after);
        cases.checkPapers(before.caseNumber(), after.papers());
        Map<QName, Serializable> values = new HashMap<>();
        values.put(MeetingModel.PROP_HEADING, after.heading());
        values.put(MeetingModel.PROP_PROPOSAL, blankAsNull(after.proposal()));
        values.put(MeetingModel.PROP_PAPERS, new ArrayList<>(after.papers()));
        aside.release(meeting, id, before.papers());
        nodes.write(id, values);
        aside.follow(meeting);
        considerations.propose(id, blankAsNull(after.proposal()));
        return nodes.item(id);
    }

    /** Takes an item off an agenda; a case that was on it is ready again. */
    public void remove(MeetingKey key, String id) {
        roles.requireMeetingStaff();
        Meeting meeting = hold(key);
        AgendaItem item = require(meeting, id);
        aside.release(meeting, id, item.papers());
        Set<String> returned = aside.at(id);
        table.state(id, AgendaTable.REMOVED);
        aside.follow(meeting, returned);
        considerations.withdraw(id);
        number(nodes.items(table.of(meeting.id())).stream().map(AgendaItem::id).toList());
    }

    /**
     * Puts an item that was taken off back as it was, with its proposal, its papers and who stood aside.
     *
     * @param place in the order, from 1; null for the last
     * @throws NotFoundException if no such item was taken off this agenda, or the caller may not read its case
     * @throws ConflictException if the agenda is settled, or the case is on another or cannot be put on this
     */
    public AgendaItem restore(MeetingKey key, String id, Integer place) {
        roles.requireMeetingStaff();
        Meeting meeting = hold(key);
        if (!table.removed(meeting.id()).contains(id)) {
            throw new NotFoundException(id);
        }
        AgendaItem item = nodes.item(id);
        if (!readable(item)) {
            throw new NotFoundException(id);
        }
        List<String> ids = new ArrayList<>(
                nodes.items(table.of(meeting.id())).stream().map(AgendaItem::id).toList());
        if (place != null && (place < 1 || place > ids.size() + 1)) {
            throw new InvalidInputException("place", "item.place", ids.size());
        }
        if (item.caseId() != null) {
            cases.again(meeting, item);
            considerations.reopen(id);
        }
        table.state(id, AgendaTable.OPEN);
        ids.add(place == null ? ids.size() : place - 1, id);
        number(ids);
        aside.follow(meeting);
        return nodes.item(id);
    }

    /**
     * Puts the items of an agenda into this order.
     *
     * @throws InvalidInputException if these are not the items of the agenda, each once
     */
    public List<AgendaItem> order(MeetingKey key, List<String> ids) {
        roles.requireMeetingStaff();
        Meeting meeting = hold(key);
        Set<String> expected = new TreeSet<>(table.of(meeting.id()));
        if (ids.size() != expected.size() || !expected.equals(new TreeSet<>(ids))) {
            throw new InvalidInputException("items", "item.order", Integer.toString(expected.size()));
        }
        number(ids);
        return of(key);
    }

    /** The standing items of a new agenda. */
    void begin(String meetingId, List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            String id = nodes.makeItem(
                    meetingId, i + 1, new ItemInput(ItemKind.STANDING, headings.get(i), null, null, null), null);
            table.insert(id, meetingId, null);
        }
    }

    /** What was to be handled at a meeting that is not held waits for another. */
    void abandon(String meetingId) {
        table.of(meetingId).forEach(considerations::withdraw);
        table.closeAll(meetingId, AgendaTable.REMOVED);
    }

    private void number(List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            nodes.write(ids.get(i), Map.of(MeetingModel.PROP_NUMBER, i + 1));
        }
    }

    private boolean readable(AgendaItem item) {
        return item.caseId() == null || reading.readable(Nodes.ref(item.caseId()));
    }

    private Meeting hold(MeetingKey key) {
        Meeting meeting =
                meetings.lock(key).map(nodes::meeting).orElseThrow(() -> new NotFoundException(key.toString()));
        MeetingRules.requireOpen(meeting);
        return meeting;
    }

    private AgendaItem require(Meeting meeting, String id) {
        if (!table.of(meeting.id()).contains(id)) {
            throw new NotFoundException(id);
        }
        AgendaItem item = nodes.item(id);
        if (!readable(item)) {
            throw new NotFoundException(id);
        }
        return item;
    }

    private static ItemInput complete(ItemInput given, CaseFile file) {
        String heading = given.heading() == null ? null : given.heading().strip();
        if (heading == null && file != null) {
            // The agenda is read by more than the case: of a secret one by its public title alone.
            heading = file.secrecy() == null ? file.title() : file.publicTitle();
        }
        return new ItemInput(given.kind(), heading, given.caseNumber(), given.papers(), blankAsNull(given.proposal()));
    }

    /** A tabled matter comes up again as it was: nothing new is added to its proposal. */
    private ItemInput asTabled(ItemInput given, String caseId) {
        Optional<String> tabled = caseId == null ? Optional.empty() : considerations.tabledProposal(caseId);
        if (tabled.isEmpty() || tabled.get().equals(given.proposal())) {
            return given;
        }
        if (given.proposal() != null) {
            throw new ConflictException("proposal", "item.tabled", tabled.get());
        }
        return new ItemInput(given.kind(), given.heading(), given.caseNumber(), given.papers(), tabled.get());
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
