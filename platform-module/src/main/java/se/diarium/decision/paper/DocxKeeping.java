package se.diarium.decision.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.register.DiariumModel;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Sanction;

/** Keeps the DOCX that a record was made from with the record. */
class DocxKeeping {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final NodeService nodes;
    private final ContentService contents;

    DocxKeeping(NodeService nodes, ContentService contents) {
        this.nodes = nodes;
        this.contents = contents;
    }

    void keep(String record, byte[] docx) {
        Sanction.run(() -> {
            nodes.addAspect(Nodes.ref(record), DiariumModel.ASPECT_PAPER, null);
            ContentWriter writer = contents.getWriter(Nodes.ref(record), DiariumModel.PROP_PAPER_DOCUMENT, true);
            writer.setMimetype(DOCX);
            Path file = PaperRecords.temporary(".docx");
            try {
                Files.write(file, docx);
                writer.putContent(file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                PaperRecords.delete(file);
            }
        });
    }
}
