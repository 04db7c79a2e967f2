package org.alfresco.service.cmr.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Groups, and who is in them. A group's name carries the prefix {@code GROUP_}; a user's name is itself. */
public interface AuthorityService {

    boolean hasAdminAuthority();

    boolean isAdminAuthority(String authorityName);

    boolean hasGuestAuthority();

    boolean isGuestAuthority(String authorityName);

    long countUsers();

    long countGroups();

    /** Every group and role of the current user, directly or through other groups. */
    Set<String> getAuthorities();

    Set<String> getAuthoritiesForUser(String currentUserName);

    Set<String> getAllAuthorities(AuthorityType type);

    /** Makes an authority and gives back its full name. */
    String createAuthority(AuthorityType type, String shortName);

    String createAuthority(
            AuthorityType type, String shortName, String authorityDisplayName, Set<String> authorityZones);

    String createAuthority(
            AuthorityType type,
            String shortName,
            String authorityDisplayName,
            Set<String> authorityZones,
            Map<QName, Serializable> properties);

    /** Puts a user or a group into a group. */
    void addAuthority(String parentName, String childName);

    void addAuthority(Collection<String> parentNames, String childName);

    void removeAuthority(String parentName, String childName);

    void deleteAuthority(String name);

    void deleteAuthority(String name, boolean cascade);

    /** The members of a group; a null type means of any kind. */
    Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate);

    /** The groups an authority is a member of. */
    Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate);

    /** The name without what its kind puts in front. */
    String getShortName(String name);

    /** The name with what its kind puts in front. */
    String getName(AuthorityType type, String shortName);

    boolean authorityExists(String name);

    String getAuthorityDisplayName(String name);

    void setAuthorityDisplayName(String authorityName, String authorityDisplayName);

    /** The node that stands for a user or group, or null. */
    NodeRef getAuthorityNodeRef(String name);

    /** The zones that an authority belongs to when none are named. */
    Set<String> getDefaultZones();
}
