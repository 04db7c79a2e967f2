package se.diarium.publishing;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.register.DiariumModel;

/** The texts that have been read from the files of records, with the rights of whoever runs it. */
public class RecordTexts {

    private final NodeService nodes;
    private final ContentService contents;

    public RecordTexts(NodeService nodes, ContentService contents) {
        this.nodes = nodes;
        this.contents = contents;
    }

    /** The text of a record's file; nothing when the file has not been read. */
    public Optional<String> text(NodeRef record) {
        ContentReader reader = contents.getReader(record, DiariumModel.PROP_TEXT);
        return reader == null || !reader.exists() ? Optional.empty() : Optional.of(reader.getContentString());
    }

    /** What a record's file says about itself. */
    List<String> metadata(NodeRef record) {
        Serializable values = nodes.getProperty(record, DiariumModel.PROP_FILE_METADATA);
        return values instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
