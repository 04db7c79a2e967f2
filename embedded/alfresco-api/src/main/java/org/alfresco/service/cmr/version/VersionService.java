package org.alfresco.service.cmr.version;

import org.alfresco.service.cmr.repository.AspectMissingException;
import org.alfresco.service.cmr.repository.NodeRef;

/** Keeps earlier versions of nodes. */
public interface VersionService {

    /** Null for a node without versions. */
    VersionHistory getVersionHistory(NodeRef nodeRef) throws AspectMissingException;

    void deleteVersionHistory(NodeRef nodeRef) throws AspectMissingException;
}
