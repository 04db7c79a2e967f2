package se.diarium.web.api.wire;

import java.time.Instant;
import se.diarium.register.Publication;
import se.diarium.web.http.Links;

/** That a record is published, on the wire, with where everybody finds it. */
public record PublicationView(
        String recordId,
        Instant publishedAt,
        String publishedBy,
        String sha256,
        long size,
        boolean redacted,
        String url,
        String fileUrl) {

    public static PublicationView of(String recordId, Publication publication, Links links) {
        return publication == null
                ? null
                : new PublicationView(
                        recordId,
                        publication.publishedAt(),
                        publication.publishedBy(),
                        publication.sha256(),
                        publication.size(),
                        publication.redacted(),
                        links.publicRecord(recordId),
                        links.publicFile(recordId));
    }
}
