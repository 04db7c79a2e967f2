package se.diarium.publishing;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.PagedText;
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
        return pagedText(record).map(PagedText::plain);
    }

    /** The same with a form feed before each page but the first, where pages are known. */
    public Optional<String> pagedText(NodeRef record) {
        ContentReader reader = contents.getReader(record, DiariumModel.PROP_TEXT);
        return reader == null || !reader.exists() ? Optional.empty() : Optional.of(reader.getContentString());
    }

    /**
     * The text that everybody may read of a published record, with a form feed before each page but the first, where pages are known: that
     * of the copy where places were covered, and never that of the file then.
     */
    public Optional<String> publicPagedText(NodeRef record) {
        ContentReader covered = contents.getReader(record, DiariumModel.PROP_PUBLISHED_TEXT);
        if (covered == null) {
            return pagedText(record);
        }
        return covered.exists() ? Optional.of(covered.getContentString()) : Optional.empty();
    }

    /** All that has been read from a record's file. Nothing in a file without text is what was read before pages were told. */
    FileReading reading(NodeRef record) {
        Optional<String> text = text(record);
        List<String> unread = lines(record, DiariumModel.PROP_UNREAD);
        boolean nothing = unread.isEmpty() && text.filter(String::isBlank).isPresent();
        return new FileReading(
                nodes.getProperty(record, ContentModel.PROP_CONTENT) instanceof ContentData content
                        ? content.getContentUrl()
                        : "",
                text,
                lines(record, DiariumModel.PROP_FILE_METADATA),
                nothing ? List.of(ExtractedText.WHOLE_FILE) : unread);
    }

    private List<String> lines(NodeRef record, QName property) {
        Serializable values = nodes.getProperty(record, property);
        return values instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
