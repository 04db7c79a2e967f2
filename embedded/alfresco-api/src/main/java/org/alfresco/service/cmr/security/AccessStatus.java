package org.alfresco.service.cmr.security;

/** The answer to a permission check, and whether an entry allows or denies. */
public enum AccessStatus {
    DENIED,
    ALLOWED,
    UNDETERMINED
}
