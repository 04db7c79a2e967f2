package org.alfresco.service.cmr.version;

import org.alfresco.service.cmr.repository.AspectMissingException;
import org.alfresco.service.cmr.repository.NodeRef;

/** Keeps earlier versions of nodes. */
public interface VersionService {

    void deleteVersionHistory(NodeRef nodeRef) throws AspectMissingException;
}
