package se.diarium.register.history;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.register.DiariumModel;
import se.diarium.register.RecordFile;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.HistoryValues;
import se.diarium.register.node.Nodes;

/** The ties of records as the history holds them, for somebody who reads it: what may not be read is not there. */
final class TiedRecords {

    private static final Set<String> TIES = Set.of(
            DiariumModel.ASSOC_ATTACHMENT_OF.getLocalName(),
            DiariumModel.ASSOC_REVISES.getLocalName(),
            DiariumModel.ASSOC_IMPLEMENTS.getLocalName(),
            DiariumModel.ASSOC_FOLLOWS_UP.getLocalName(),
            HistoryValues.SUPERSEDED_BY);

    private final CaseReading reading;

    TiedRecords(CaseReading reading) {
        this.reading = reading;
    }

    /** Whether a value of this name holds the ids of records. */
    boolean isTie(String property) {
        return TIES.contains(property);
    }

    /** The ids of those records that may be read; null for none. */
    String ids(String stored) {
        return joined(readable(stored).map(NodeRef::getId), "\n");
    }

    /** The titles and numbers of those records that may be read; null for none. */
    String words(String stored) {
        return joined(readable(stored).map(reading::recordFile).map(TiedRecords::words), ", ");
    }

    private static String words(RecordFile record) {
        return record.recordNumber() + " " + record.title();
    }

    private Stream<NodeRef> readable(String stored) {
        return stored == null
                ? Stream.empty()
                : Arrays.stream(stored.split("\n")).map(Nodes::ref).filter(reading::readable);
    }

    private static String joined(Stream<String> parts, String between) {
        return Optional.of(parts.collect(Collectors.joining(between)))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
