package se.diarium.decision.dispatch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.service.cmr.repository.ContentReader;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.paper.Paper;
import se.diarium.decision.paper.PaperFinder;
import se.diarium.decision.paper.PaperKind;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.Roles;
import se.diarium.settings.MailSettings;

/** Decides what is sent to whom, before anything is. Called inside a transaction. */
class DispatchPlan {

    private final DispatchTable table;
    private final DispatchItems items;
    private final DispatchEvents events;
    private final PaperFinder papers;
    private final CaseRegister cases;
    private final RecordRegister records;
    private final Bodies bodies;
    private final Roles roles;
    private final MailSettings mail;
    private final DispatchSettings settings;

    DispatchPlan(
            DispatchTable table,
            DispatchItems items,
            DispatchEvents events,
            PaperFinder papers,
            CaseRegister cases,
            RecordRegister records,
            Bodies bodies,
            Roles roles,
            MailSettings mail,
            DispatchSettings settings) {
        this.table = table;
        this.items = items;
        this.events = events;
        this.papers = papers;
        this.cases = cases;
        this.records = records;
        this.bodies = bodies;
        this.roles = roles;
        this.mail = mail;
        this.settings = settings;
    }

    /** What is sent, and to whom. */
    record Prepared(String recordId, ExtractMail.Letter letter, List<Dispatch> targets) {}

    /** See {@link Dispatcher#send}. */
    Prepared prepare(MeetingKey key, String itemId, String recordId, Set<String> recipients) {
        roles.requireMeetingStaff();
        DispatchItem item = items.require(key, itemId);
        if (!mail.enabled() || settings.sender().isEmpty()) {
            throw new ConflictException("status", "dispatch.mailOff");
        }
        items.requireApproved(item);
        noteInterrupted(itemId);
        RecordFile extract = extract(item, recordId);
        List<Dispatch> targets = targets(itemId, recipients);
        return new Prepared(extract.id(), letter(item, extract), targets);
    }

    private void noteInterrupted(String itemId) {
        for (Dispatch lost : table.interrupted(itemId)) {
            if (table.become(lost.id(), DispatchState.SENDING, DispatchState.UNKNOWN, null)) {
                events.tell(lost, DispatchState.UNKNOWN, null);
            }
        }
    }

    private RecordFile extract(DispatchItem item, String given) {
        String id = given == null
                ? papers.find(item.meeting().id(), item.item().id(), PaperKind.EXTRACT)
                        .map(Paper::recordId)
                        .orElseThrow(() -> new InvalidInputException("recordId", "dispatch.noExtract"))
                : given;
        CaseFile file = cases.get(item.item().caseNumber());
        RecordFile record = file.records().stream()
                .filter(one -> one.id().equals(id) && one.voided() == null)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("recordId", "record.notInCase", id));
        if (file.secrecy() != null || record.secrecy() != null) {
            throw new ConflictException("recordId", "dispatch.secret");
        }
        if (record.size() > settings.maxBytes()) {
            throw new ConflictException("recordId", "dispatch.tooLarge", settings.maxBytes() / (1024 * 1024));
        }
        return record;
    }

    private List<Dispatch> targets(String itemId, Set<String> recipients) {
        List<Dispatch> all = table.of(itemId);
        if (recipients.isEmpty()) {
            List<Dispatch> open = all.stream().filter(one -> one.state().open()).toList();
            if (open.isEmpty()) {
                throw new ConflictException("recipients", "dispatch.nobody");
            }
            return open;
        }
        Set<String> unknown = new TreeSet<>(recipients);
        all.forEach(one -> unknown.remove(one.id()));
        if (!unknown.isEmpty()) {
            throw new InvalidInputException("recipients", "dispatch.unknown", String.join(", ", unknown));
        }
        List<Dispatch> chosen =
                all.stream().filter(one -> recipients.contains(one.id())).toList();
        chosen.stream().filter(one -> !one.state().repeatable()).findFirst().ifPresent(one -> {
            throw new ConflictException("recipients", "dispatch.sent", one.name());
        });
        return chosen;
    }

    private ExtractMail.Letter letter(DispatchItem item, RecordFile extract) {
        AgendaItem about = item.item();
        MeetingKey key = item.meeting().key();
        Object[] reference = {
            bodies.byCode(key.body()).map(Body::name).orElse(key.body()),
            key.date().toString(),
            String.valueOf(about.paragraph()),
            cases.get(about.caseNumber()).designation()
        };
        return new ExtractMail.Letter(
                settings.sender(), reference, extract.filename(), extract.mimetype(), bytes(extract.id()));
    }

    private byte[] bytes(String recordId) {
        ContentReader content = records.content(recordId);
        try (InputStream stream = content.getContentInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
