package se.diarium.embedded.security.authority;

import org.alfresco.service.cmr.repository.NodeService;

/** Removes an authority with everything that hangs on its name, so that a later one of that name starts afresh. */
public final class AuthorityRemoval {

    private final AuthorityStore store;
    private final NodeService nodeService;
    private final AuthorityDeletionListener permissions;

    /** @param permissions removes every permission given to the authority */
    public AuthorityRemoval(AuthorityStore store, NodeService nodeService, AuthorityDeletionListener permissions) {
        this.store = store;
        this.nodeService = nodeService;
        this.permissions = permissions;
    }

    void remove(Authority authority) {
        forget(authority);
        if (authority.node() != null && nodeService.exists(authority.node())) {
            nodeService.deleteNode(authority.node());
        }
    }

    /** Removes all but the node. */
    void forget(Authority authority) {
        permissions.authorityDeleted(authority.name());
        store.delete(authority.name());
    }
}
