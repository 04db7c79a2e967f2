package net.sf.acegisecurity;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who a thread works as. The platform hands these out of its authentication helper, so the type is part of that
 * helper's signatures; a module does nothing with it but pass it back.
 */
public interface Authentication extends Principal, Serializable {

    /** Whether the identity has been verified. */
    boolean isAuthenticated();

    /** Marks the identity as verified or not. */
    void setAuthenticated(boolean authenticated);

    /** The user: on the embedded host the user name. */
    Object getPrincipal();
}
