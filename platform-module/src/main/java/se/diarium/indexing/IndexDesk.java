package se.diarium.indexing;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import se.diarium.register.node.Roles;

/** The indexes for those who look after the register: the registrars, and the administrators of the platform. */
public final class IndexDesk {

    private final IndexKeeper keeper;
    private final Roles roles;

    public IndexDesk(IndexKeeper keeper, Roles roles) {
        this.keeper = keeper;
        this.roles = roles;
    }

    /**
     * How the indexes are. Call inside a transaction.
     *
     * @throws AccessDeniedException if the caller is no registrar
     */
    public IndexStatus status() {
        roles.requireRegistrar();
        return keeper.status();
    }

    /**
     * Has the indexes rebuilt, and tells how they are then. Call inside a transaction.
     *
     * @throws AccessDeniedException if the caller is no registrar
     */
    public IndexStatus rebuild() {
        roles.requireRegistrar();
        keeper.rebuild();
        return keeper.status();
    }
}
