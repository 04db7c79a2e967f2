package org.alfresco.repo.policy;

import org.alfresco.service.namespace.NamespaceService;

/** Something that behaviours can be bound to. */
public interface Policy {
    String NAMESPACE = NamespaceService.ALFRESCO_URI;

    /** What an argument of a policy means when events of one transaction are taken together. */
    public enum Arg {
        KEY,
        START_VALUE,
        END_VALUE
    }
}
