package se.diarium.decision.paper;

import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import se.diarium.register.DiariumModel;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.Nodes;

/** The DOCX of records that the system made, with the caller's own rights. Called inside a transaction. */
public class PaperDocuments {

    private final RecordRegister records;
    private final ContentService contents;

    PaperDocuments(RecordRegister records, ContentService contents) {
        this.records = records;
        this.contents = contents;
    }

    /** @throws NotFoundException if there is no such record that the caller may read, or it has none */
    public ContentReader content(String recordId) {
        String id = records.get(recordId).id();
        ContentReader reader = contents.getReader(Nodes.ref(id), DiariumModel.PROP_PAPER_DOCUMENT);
        if (reader == null || !reader.exists()) {
            throw new NotFoundException(recordId);
        }
        return reader;
    }

    /** What to call it when it is saved. */
    public String name(String recordId) {
        return records.get(recordId).filename().replaceFirst("\\.pdf$", ".docx");
    }
}
