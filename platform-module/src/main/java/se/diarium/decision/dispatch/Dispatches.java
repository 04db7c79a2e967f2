package se.diarium.decision.dispatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Errors;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Roles;
import se.diarium.register.series.BodyLock;

/**
 * Who is to have the extract of an item, and what became of it. Secretaries and registrars keep it. Called inside a transaction; {@link
 * Dispatcher} sends.
 */
public class Dispatches {

    static final String LOCK = "dispatch";

    private final DispatchTable table;
    private final DispatchItems items;
    private final DispatchEvents events;
    private final DispatchedCases cases;
    private final ProposedRecipients proposed;
    private final CaseReading reading;
    private final BodyLock lock;
    private final Roles roles;

    Dispatches(
            DispatchTable table,
            DispatchItems items,
            DispatchEvents events,
            DispatchedCases cases,
            ProposedRecipients proposed,
            CaseReading reading,
            BodyLock lock,
            Roles roles) {
        this.table = table;
        this.items = items;
        this.events = events;
        this.cases = cases;
        this.proposed = proposed;
        this.reading = reading;
        this.lock = lock;
        this.roles = roles;
    }

    /** @param suggested those of the proposal, where none has been set; an address that is not known is null */
    public record Recipients(List<Dispatch> recipients, List<RecipientInput> suggested) {}

    /** @throws NotFoundException if there is no such item that the caller may read */
    public Recipients of(MeetingKey key, String itemId) {
        roles.requireMeetingStaff();
        return recipients(items.require(key, itemId));
    }

    private Recipients recipients(DispatchItem item) {
        List<Dispatch> set = table.of(item.item().id());
        return new Recipients(set, set.isEmpty() ? proposed.of(item.item()) : List.of());
    }

    /**
     * How the dispatch of an item stands.
     *
     * @param approved whether its paragraph has been approved, so that its extract can be sent
     */
    public record OfItem(AgendaItem item, boolean approved, Recipients recipients) {}

    /**
     * How the dispatch of a meeting stands, by its items about cases that the caller may read.
     *
     * @throws NotFoundException if there is no such meeting
     */
    public List<OfItem> ofMeeting(MeetingKey key) {
        roles.requireMeetingStaff();
        Set<String> approved = items.approved(key);
        return items.all(key).stream()
                .map(item ->
                        new OfItem(item.item(), approved.contains(item.item().id()), recipients(item)))
                .toList();
    }

    /** What was sent of a case that the caller has found. */
    public List<Dispatch> ofCase(String caseId) {
        return table.ofCase(caseId);
    }

    /**
     * Sets who is to have the extract of an item. Those to whom it was sent, or was tried to be, stay.
     *
     * @throws InvalidInputException naming every recipient that cannot be one
     */
    public Recipients set(MeetingKey key, String itemId, List<RecipientInput> recipients) {
        roles.requireMeetingStaff();
        RecipientRules.check(recipients);
        lock.take(key.body(), LOCK);
        DispatchItem item = items.require(key, itemId);
        Map<String, Dispatch> before = new HashMap<>();
        table.of(itemId).forEach(one -> before.put(RecipientRules.key(one.email()), one));
        for (int i = 0; i < recipients.size(); i++) {
            RecipientInput given = recipients.get(i);
            RecipientInput kept = new RecipientInput(given.name().strip(), given.email());
            Dispatch there = before.remove(RecipientRules.key(given.email()));
            if (there == null) {
                table.add(itemId, item.item().caseId(), kept, i);
            } else {
                table.rename(there.id(), kept.name(), i);
            }
        }
        before.values().forEach(left -> table.remove(left.id()));
        List<Dispatch> now = table.of(itemId);
        if (now.size() > RecipientRules.MOST) {
            throw new InvalidInputException("recipients", "dispatch.tooMany", Integer.toString(RecipientRules.MOST));
        }
        return new Recipients(now, List.of());
    }

    /**
     * Notes that a recipient was sent the extract in another way than by mail from here, as by post.
     *
     * @param how for the history
     * @throws NotFoundException if there is no such dispatch of a case that the caller may read
     * @throws ConflictException if it was sent, or is being sent, or nothing has been decided that could be
     */
    public Dispatch sentOtherwise(String id, String how) {
        roles.requireMeetingStaff();
        Dispatch dispatch = require(id);
        Errors errors = new Errors();
        errors.requireText("how", how, DispatchText.LONGEST);
        errors.throwIfAny();
        cases.requireDecided(dispatch.itemId());
        String remark = DispatchText.line(how);
        if (!dispatch.state().repeatable()
                || !table.sentOtherwise(dispatch, remark, AuthenticationUtil.getRunAsUser())) {
            throw new ConflictException("state", "dispatch.sent", dispatch.name());
        }
        events.tell(dispatch, DispatchState.OTHERWISE, remark);
        cases.follow(dispatch.caseId());
        return require(id);
    }

    private Dispatch require(String id) {
        return table.find(id).filter(this::readable).orElseThrow(() -> new NotFoundException(id));
    }

    /**
     * Notes that what was sent came back.
     *
     * @param reason as the mail server or somebody else said it
     * @throws NotFoundException if there is no such dispatch of a case that the caller may read
     * @throws ConflictException if nothing was sent, or it has been noted
     */
    public Dispatch bounced(String id, String reason) {
        roles.requireMeetingStaff();
        Dispatch dispatch = require(id);
        Errors errors = new Errors();
        errors.requireText("reason", reason, DispatchText.LONGEST);
        errors.throwIfAny();
        if (!dispatch.state().left()) {
            throw new ConflictException(
                    "state",
                    dispatch.state() == DispatchState.BOUNCED ? "dispatch.bounced" : "dispatch.notSent",
                    dispatch.name());
        }
        return note(dispatch, reason.strip());
    }

    /**
     * Notes what a report of a mail server tells of something that was sent, where the caller may read the case; nothing where the report is
     * of another mail, tells of no failure, or has been noted.
     */
    public Optional<Dispatch> reported(DeliveryReport report) {
        if (report.failure() == null) {
            return Optional.empty();
        }
        return report.messageIds().stream()
                .flatMap(id -> table.withMessage(id).stream())
                .filter(this::readable)
                .findFirst()
                .map(dispatch -> dispatch.state().left() ? note(dispatch, report.failure()) : dispatch);
    }

    private Dispatch note(Dispatch dispatch, String reason) {
        String remark = DispatchText.line(reason);
        if (table.become(dispatch.id(), dispatch.state(), DispatchState.BOUNCED, remark)) {
            events.tell(dispatch, DispatchState.BOUNCED, remark);
        }
        return table.find(dispatch.id()).orElseThrow();
    }

    private boolean readable(Dispatch dispatch) {
        return reading.readable(Nodes.ref(dispatch.caseId()));
    }
}
