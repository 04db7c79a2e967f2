package se.diarium.embedded.content;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** The content service without permissions, over files. */
public final class ContentServiceImpl implements ContentService {
    private final NodeService nodeService;
    private final DictionaryService dictionary;
    private final MimetypeService mimetypes;
    private final ContentFiles files;

    public ContentServiceImpl(
            NodeService nodeService, DictionaryService dictionary, MimetypeService mimetypes, ContentFiles files) {
        this.nodeService = nodeService;
        this.dictionary = dictionary;
        this.mimetypes = mimetypes;
        this.files = files;
    }

    @Override
    public long getStoreTotalSpace() {
        return files.totalSpace();
    }

    @Override
    public long getStoreFreeSpace() {
        return files.freeSpace();
    }

    /** A reader of which {@link ContentReader#exists()} says whether there is anything. */
    @Override
    public ContentReader getRawReader(String contentUrl) {
        FileContentReader reader = new FileContentReader(files.file(contentUrl), contentUrl);
        reader.setMimetype("application/octet-stream");
        reader.setEncoding("UTF-8");
        return reader;
    }

    @Override
    public ContentReader getReader(NodeRef nodeRef, QName propertyQName) {
        ContentData data = contentData(nodeRef, propertyQName);
        if (!ContentData.hasContent(data)) {
            return null;
        }
        FileContentReader reader = new FileContentReader(files.file(data.getContentUrl()), data.getContentUrl());
        reader.copyAttributes(data);
        return reader;
    }

    /** @param update whether the property gets the new content when the stream is closed */
    @Override
    public ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update) {
        String url = files.newUrl();
        ContentData data = nodeRef == null ? null : contentData(nodeRef, propertyQName);
        Path file = files.create(url);
        RolledBackContent.note(files, url);
        FileContentWriter writer = new FileContentWriter(file, url, mimetypes);
        if (data != null) {
            writer.copyAttributes(data);
        }
        if (update) {
            writer.addListener(() -> update(nodeRef, propertyQName, writer.getContentData()));
        }
        return writer;
    }

    /** Whatever refuses the new content, it is the write that fails. */
    private void update(NodeRef nodeRef, QName propertyQName, ContentData data) {
        try {
            nodeService.setProperty(nodeRef, propertyQName, data);
        } catch (RuntimeException refusal) {
            throw new ContentIOException("The content of " + nodeRef + " was not taken", refusal);
        }
    }

    /** Writes to a file that goes when the JVM does. */
    @Override
    public ContentWriter getTempWriter() {
        try {
            Path file = Files.createTempFile("content", ".bin");
            file.toFile().deleteOnExit();
            return new FileContentWriter(file, "tmp://" + file.getFileName(), mimetypes);
        } catch (IOException e) {
            throw new ContentIOException("No temporary file can be made", e);
        }
    }

    /** Null when the property holds no content. */
    private ContentData contentData(NodeRef nodeRef, QName property) {
        Serializable value = nodeService.getProperty(nodeRef, property);
        if (value instanceof ContentData data) {
            return data;
        }
        PropertyDefinition definition = dictionary.getProperty(property);
        if (definition != null && !definition.getDataType().getName().equals(DataTypeDefinition.CONTENT)) {
            throw new InvalidTypeException("The property holds no content: " + property, property);
        }
        return null;
    }
}
