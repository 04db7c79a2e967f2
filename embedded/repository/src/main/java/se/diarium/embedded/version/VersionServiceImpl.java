package se.diarium.embedded.version;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;

/**
 * Does deliberately less than the platform: none of the interfaces that make versions are here, so no node has any. What the
 * platform answers for a node without versions is answered for every node: it has no history, and to delete none does nothing,
 * be the node there or not.
 */
public final class VersionServiceImpl implements VersionService {

    @Override
    public VersionHistory getVersionHistory(NodeRef nodeRef) {
        return null;
    }

    @Override
    public void deleteVersionHistory(NodeRef nodeRef) {
        if (nodeRef == null) {
            throw new IllegalArgumentException("A node is needed");
        }
    }
}
