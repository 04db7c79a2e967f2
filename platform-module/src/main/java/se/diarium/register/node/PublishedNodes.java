package se.diarium.register.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;

/** Marks records as published and withdrawn. What may be published is decided elsewhere. */
public class PublishedNodes {

    private final NodeService nodes;
    private final ContentService contents;

    PublishedNodes(NodeService nodes, ContentService contents) {
        this.nodes = nodes;
        this.contents = contents;
    }

    /** Freezes a copy of a record's bytes and marks the record as published. */
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
        });
    }

    private String freeze(NodeRef record) {
        ContentReader reader = contents.getReader(record, ContentModel.PROP_CONTENT);
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
