package se.diarium.register.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;

/** Marks records as published and withdrawn. What may be published is decided elsewhere. */
public class PublishedNodes {

    private static final String PDF = "application/pdf";
    private static final String PLAIN_TEXT = "text/plain";

    private final NodeService nodes;
    private final ContentService contents;
    private final Tracking tracking;

    PublishedNodes(NodeService nodes, ContentService contents, Tracking tracking) {
        this.nodes = nodes;
        this.contents = contents;
        this.tracking = tracking;
    }

    /** Freezes a copy of a record's bytes, those of the copy with places covered if there is one, and marks the record as published. */
    public void publish(NodeRef record, Instant at, String by) {
        Sanction.run(() -> {
            if (nodes.hasAspect(record, DiariumModel.ASPECT_WITHDRAWN)) {
                nodes.removeAspect(record, DiariumModel.ASPECT_WITHDRAWN);
            }
            String sha256 = freeze(record);
            Map<QName, Serializable> properties = new Nodes.Values()
                    .with(DiariumModel.PROP_PUBLISHED_AT, Date.from(at))
                    .with(DiariumModel.PROP_PUBLISHED_BY, by)
                    .with(DiariumModel.PROP_SHA256, sha256)
                    .map();
            nodes.addAspect(record, DiariumModel.ASPECT_PUBLISHED, properties);
            if (isCovered(record)) {
                ContentWriter text = contents.getWriter(record, DiariumModel.PROP_PUBLISHED_TEXT, true);
                text.setMimetype(PLAIN_TEXT);
                text.setEncoding(StandardCharsets.UTF_8.name());
                text.putContent(contents.getReader(record, DiariumModel.PROP_COVERED_TEXT)
                        .getContentString());
            }
            nodes.removeAspect(record, DiariumModel.ASPECT_PREPARED);
        });
    }

    private boolean isCovered(NodeRef record) {
        return nodes.getProperty(record, DiariumModel.PROP_COVERED_CONTENT) instanceof ContentData;
    }

    private String freeze(NodeRef record) {
        QName source = isCovered(record) ? DiariumModel.PROP_COVERED_CONTENT : ContentModel.PROP_CONTENT;
        ContentReader reader = contents.getReader(record, source);
        ContentWriter writer = contents.getWriter(record, DiariumModel.PROP_PUBLISHED_CONTENT, true);
        writer.setMimetype(reader.getMimetype());
        writer.setEncoding(reader.getEncoding());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(reader.getContentInputStream(), digest)) {
                writer.putContent(in);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes that somebody releases for publication what was found in a record; the latest release counts. */
    public void release(NodeRef record, Instant at, Release release, String reason) {
        Map<QName, Serializable> properties = new Nodes.Values()
                .with(DiariumModel.PROP_RELEASED_AT, Date.from(at))
                .with(DiariumModel.PROP_RELEASED_BY, release.by())
                .with(DiariumModel.PROP_RELEASE_REASON, reason)
                .with(DiariumModel.PROP_RELEASED_STATE, release.state())
                .map();
        Sanction.run(() -> nodes.addAspect(record, DiariumModel.ASPECT_RELEASED, properties));
    }

    /** The latest release of what was found in a record. */
    public Optional<Release> release(NodeRef record) {
        return nodes.getProperty(record, DiariumModel.PROP_RELEASED_BY) instanceof String by
                ? Optional.of(new Release(by, (String) nodes.getProperty(record, DiariumModel.PROP_RELEASED_STATE)))
                : Optional.empty();
    }

    /**
     * Notes that somebody has prepared the publication of a record.
     *
     * @param reasons why what is covered or goes out as it is, in words
     * @param covered the copy with places covered; null where the file is to go out as it is
     * @param text of the copy
     */
    public void prepare(NodeRef record, Prepared prepared, List<String> reasons, Path covered, String text) {
        Map<QName, Serializable> properties = new Nodes.Values()
                .with(DiariumModel.PROP_PREPARED_AT, Date.from(prepared.at()))
                .with(DiariumModel.PROP_PREPARED_BY, prepared.by())
                .with(DiariumModel.PROP_PREPARED_STATE, prepared.state())
                .with(DiariumModel.PROP_PREPARED_REASONS, new ArrayList<>(reasons))
                .map();
        Sanction.run(() -> {
            nodes.removeAspect(record, DiariumModel.ASPECT_PREPARED);
            nodes.addAspect(record, DiariumModel.ASPECT_PREPARED, properties);
            if (covered != null) {
                ContentWriter writer = contents.getWriter(record, DiariumModel.PROP_COVERED_CONTENT, true);
                writer.setMimetype(PDF);
                writer.putContent(covered.toFile());
                ContentWriter words = contents.getWriter(record, DiariumModel.PROP_COVERED_TEXT, true);
                words.setMimetype(PLAIN_TEXT);
                words.setEncoding(StandardCharsets.UTF_8.name());
                words.putContent(text);
            }
        });
    }

    /** That the publication of a record has been prepared. */
    public Optional<Prepared> prepared(NodeRef record) {
        Map<QName, Serializable> properties = nodes.getProperties(record);
        return properties.get(DiariumModel.PROP_PREPARED_AT) instanceof Date at
                ? Optional.of(new Prepared(
                        at.toInstant(),
                        (String) properties.get(DiariumModel.PROP_PREPARED_BY),
                        (String) properties.get(DiariumModel.PROP_PREPARED_STATE),
                        properties.get(DiariumModel.PROP_COVERED_CONTENT) instanceof ContentData covered
                                ? covered.getSize()
                                : null))
                : Optional.empty();
    }

    /** The copy with places covered that a publication was prepared with. */
    public Optional<ContentReader> covered(NodeRef record) {
        return Optional.ofNullable(contents.getReader(record, DiariumModel.PROP_COVERED_CONTENT))
                .filter(ContentReader::exists);
    }

    /** Takes back what was prepared, with its copy; the reason is in the history. */
    public void sendBack(NodeRef record, String reason) {
        Sanction.run(() -> {
            nodes.removeAspect(record, DiariumModel.ASPECT_PREPARED);
            tracking.explain(record, StateNodes.REASON, reason);
        });
    }

    /** Takes a record back; the reason stays. */
    public void withdraw(NodeRef record, Instant at, String by, String reason) {
        Map<QName, Serializable> properties = new Nodes.Values()
                .with(DiariumModel.PROP_WITHDRAWN_AT, Date.from(at))
                .with(DiariumModel.PROP_WITHDRAWN_BY, by)
                .with(DiariumModel.PROP_WITHDRAWAL_REASON, reason)
                .map();
        Sanction.run(() -> {
            nodes.addAspect(record, DiariumModel.ASPECT_WITHDRAWN, properties);
            nodes.removeAspect(record, DiariumModel.ASPECT_PUBLISHED);
        });
    }
}
