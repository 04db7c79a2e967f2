package org.alfresco.service.cmr.repository;

import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.namespace.QName;

/** The content of nodes. */
public interface ContentService {
    /** In bytes; -1 when not known. */
    long getStoreTotalSpace();

    /** In bytes; -1 when not known. */
    long getStoreFreeSpace();

    ContentReader getRawReader(String contentUrl);

    /** Null when the property holds no content. */
    ContentReader getReader(NodeRef nodeRef, QName propertyQName) throws InvalidNodeRefException, InvalidTypeException;

    ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update)
            throws InvalidNodeRefException, InvalidTypeException;

    ContentWriter getTempWriter();
}
