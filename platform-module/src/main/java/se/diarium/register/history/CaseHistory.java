package se.diarium.register.history;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.event.CaseEvents;
import se.diarium.register.event.Event;
import se.diarium.register.history.HistoryEntry.Change;
import se.diarium.register.history.HistoryEntry.Subject;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Links;

/**
 * The history of a case, of its records and of its parts, as far as the caller may read them: what happened to a record that is
 * closed to the caller, or tells of a case that is, is not there and not counted.
 */
public class CaseHistory {

    private static final String CASE = "case";
    private static final String RECORD = "record";

    private final CaseEvents events;
    private final CaseReading reading;
    private final Links links;
    private final TiedRecords ties;
    private final NodeService nodes;
    private final HistoryWords words;

    CaseHistory(
            CaseEvents events,
            CaseReading reading,
            Links links,
            TiedRecords ties,
            NodeService nodes,
            HistoryWords words) {
        this.events = events;
        this.reading = reading;
        this.links = links;
        this.ties = ties;
        this.nodes = nodes;
        this.words = words;
    }

    /**
     * A page of the history of a case, latest first. Called inside a transaction.
     *
     * @param language of the words
     * @throws se.diarium.register.NotFoundException if there is no such case that the caller may read
     */
    public HistoryPage of(Diarienummer number, int offset, int limit, Locale language) {
        HistoryWords told = words.in(language);
        NodeRef caseRef = reading.requireCase(number);
        Map<QName, Serializable> properties = nodes.getProperties(caseRef);
        String series = (String) properties.get(DiariumModel.PROP_SERIES);
        String designation = (String) properties.get(DiariumModel.PROP_DIARIENUMMER);
        Set<String> hidden = new TreeSet<>(events.nodes(series, designation));
        hidden.removeIf(this::mayBeKnown);
        Map<String, Subject> subjects = new HashMap<>();
        List<HistoryEntry> entries = events.page(series, designation, hidden, offset, limit).stream()
                .map(event ->
                        entry(event, subjects.computeIfAbsent(event.content().nodeId(), id -> subject(id, told)), told))
                .toList();
        return new HistoryPage(entries, events.count(series, designation, hidden), offset, limit);
    }

    private boolean mayBeKnown(String nodeId) {
        NodeRef node = Nodes.ref(nodeId);
        return reading.readable(node) && links.mayBeKnown(node);
    }

    private Subject subject(String nodeId, HistoryWords told) {
        NodeRef node = Nodes.ref(nodeId);
        QName type = nodes.getType(node);
        Integer recordNumber = (Integer) nodes.getProperty(node, DiariumModel.PROP_RECORD_NUMBER);
        String kind = recordNumber != null ? RECORD : DiariumModel.TYPE_CASE.equals(type) ? CASE : type.getLocalName();
        return new Subject(nodeId, kind, recordNumber, told.type(type));
    }

    private HistoryEntry entry(Event event, Subject subject, HistoryWords told) {
        Map<String, String> before = RecordedValues.read(event.content().before());
        Map<String, String> after = RecordedValues.read(event.content().after());
        Set<String> properties = new TreeSet<>(before.keySet());
        properties.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String property : properties) {
            if (missing(before.get(property)) && missing(after.get(property))) {
                continue;
            }
            changes.add(new Change(
                    property,
                    told.label(property),
                    value(property, before.get(property)),
                    value(property, after.get(property)),
                    text(property, before.get(property), told),
                    text(property, after.get(property), told)));
        }
        return new HistoryEntry(
                event,
                told.person(event.content().actor()),
                told.event(event.content().type()),
                subject,
                changes);
    }

    /** What never was need not be told; an empty list is kept as an empty text. */
    private static boolean missing(String stored) {
        return stored == null || stored.isEmpty();
    }

    private String value(String property, String stored) {
        return ties.isTie(property) ? ties.ids(stored) : stored;
    }

    /** As people read it; a link names the case, which the caller may read if the event is there at all. */
    private String text(String property, String stored, HistoryWords told) {
        if (ties.isTie(property)) {
            return ties.words(stored);
        }
        return links.designation(property, stored).orElseGet(() -> told.value(property, stored));
    }
}
