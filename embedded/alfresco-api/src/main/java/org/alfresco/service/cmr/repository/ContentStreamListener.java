package org.alfresco.service.cmr.repository;

/** Is told when the stream of a reader or writer closes. */
public interface ContentStreamListener {
    void contentStreamClosed() throws ContentIOException;
}
