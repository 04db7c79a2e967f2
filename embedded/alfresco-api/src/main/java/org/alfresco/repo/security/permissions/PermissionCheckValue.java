package org.alfresco.repo.security.permissions;

import org.alfresco.service.cmr.repository.NodeRef;

/** A result that stands for a node, so that results can be filtered by what the caller may read. */
public interface PermissionCheckValue {

    NodeRef getNodeRef();
}
