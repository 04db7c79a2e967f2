package se.diarium.indexing;

import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.publishing.PublicCase;
import se.diarium.publishing.PublicRecord;
import se.diarium.publishing.PublicViews;
import se.diarium.publishing.RecordTexts;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseSummary;
import se.diarium.register.DiariumModel;
import se.diarium.register.RecordFile;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;
import se.diarium.search.Change;
import se.diarium.search.Governed;

/** Reads what a node is like now, for both indexes. To be run as the system, in a transaction. */
class EntryReader {

    private final NodeService nodes;
    private final CaseReading reading;
    private final PublicViews views;
    private final RecordTexts texts;
    private final Readers readers;
    private final EntryWriter writer;
    private final GovernedReader governed;

    EntryReader(
            NodeService nodes,
            CaseReading reading,
            PublicViews views,
            RecordTexts texts,
            Readers readers,
            EntryWriter writer,
            GovernedReader governed) {
        this.nodes = nodes;
        this.reading = reading;
        this.views = views;
        this.texts = texts;
        this.readers = readers;
        this.writer = writer;
        this.governed = governed;
    }

    /** The change of each index that brings it up to what the node is like now. */
    record Changes(Change internal, Change open) {}

    Changes read(String nodeId) {
        NodeRef node = Nodes.ref(nodeId);
        if (!nodes.exists(node) || nodes.getProperty(node, DiariumModel.PROP_NUMBER) == null) {
            return new Changes(new Change.Remove(nodeId), new Change.Remove(nodeId));
        }
        return nodes.getProperty(node, DiariumModel.PROP_RECORD_NUMBER) == null ? caseOf(node) : recordOf(node);
    }

    private Changes caseOf(NodeRef node) {
        CaseFile file = reading.caseFile(node);
        Optional<PublicCase> open = views.publicCase(node);
        return new Changes(
                new Change.Put(writer.internal(file, readers.of(node))),
                open.<Change>map(form -> new Change.Put(writer.open(form)))
                        .orElseGet(() -> new Change.Remove(node.getId())));
    }

    private Changes recordOf(NodeRef node) {
        CaseSummary file = reading.summary(reading.caseOf(node));
        RecordFile record = reading.recordFile(node);
        String text = texts.pagedText(node).orElse("");
        Optional<PublicRecord> open = views.publicRecord(node.getId());
        Governed what = governed.of(nodes.getProperties(node));
        return new Changes(
                new Change.Put(
                        writer.internal(file, record, text, readers.of(node)).as(what)),
                open.<Change>map(form -> new Change.Put(writer.open(
                                        form,
                                        file.body(),
                                        file.status().name(),
                                        texts.publicPagedText(node).orElse(""))
                                .as(what)))
                        .orElseGet(() -> new Change.Remove(node.getId())));
    }
}
