package se.diarium.embedded.security.authority;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.authority.AuthorityException;
import org.alfresco.repo.security.authority.UnknownAuthorityException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

/** The groups, as {@link AuthorityService} has it. Checks no permissions itself. */
public final class AuthorityServiceImpl implements AuthorityService {

    private static final Set<String> DEFAULT_ZONES = Set.of("APP.DEFAULT", "AUTH.ALF");

    private final AuthorityStore store;
    private final Memberships memberships;
    private final AuthorityNodes nodes;
    private final NodeService nodeService;
    private final AuthorityRemoval removal;

    public AuthorityServiceImpl(
            AuthorityStore store,
            Memberships memberships,
            AuthorityNodes nodes,
            NodeService nodeService,
            AuthorityRemoval removal) {
        this.store = store;
        this.memberships = memberships;
        this.nodes = nodes;
        this.nodeService = nodeService;
        this.removal = removal;
    }

    @Override
    public boolean hasAdminAuthority() {
        return isAdminAuthority(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public boolean isAdminAuthority(String authorityName) {
        return memberships.of(authorityName).contains(PermissionService.ADMINISTRATOR_AUTHORITY);
    }

    @Override
    public boolean hasGuestAuthority() {
        return isGuestAuthority(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public boolean isGuestAuthority(String authorityName) {
        return memberships.of(authorityName).contains(PermissionService.GUEST_AUTHORITY);
    }

    @Override
    public long countUsers() {
        return store.count(AuthorityType.USER);
    }

    @Override
    public long countGroups() {
        return store.count(AuthorityType.GROUP);
    }

    @Override
    public Set<String> getAuthorities() {
        return getAuthoritiesForUser(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public Set<String> getAuthoritiesForUser(String currentUserName) {
        return new TreeSet<>(memberships.of(currentUserName));
    }

    @Override
    public Set<String> getAllAuthorities(AuthorityType type) {
        return switch (type) {
            case USER, GROUP, ROLE ->
                store.all(type).stream().map(Authority::name).collect(Collectors.toCollection(TreeSet::new));
            case ADMIN, EVERYONE, GUEST -> new HashSet<>(Set.of(type.getFixedString()));
            case OWNER, WILDCARD -> new HashSet<>();
        };
    }

    @Override
    public String createAuthority(AuthorityType type, String shortName) {
        return createAuthority(type, shortName, shortName, getDefaultZones());
    }

    @Override
    public String createAuthority(
            AuthorityType type, String shortName, String authorityDisplayName, Set<String> authorityZones) {
        return createAuthority(type, shortName, authorityDisplayName, authorityZones, Map.of());
    }

    @Override
    public String createAuthority(
            AuthorityType type,
            String shortName,
            String authorityDisplayName,
            Set<String> authorityZones,
            Map<QName, Serializable> properties) {
        if (type != AuthorityType.GROUP && type != AuthorityType.ROLE) {
            throw new AuthorityException("Only groups and roles can be made, not an authority of type " + type);
        }
        String name = getName(type, shortName);
        if (store.find(name).isPresent()) {
            throw new AuthorityException("The authority exists already: " + name);
        }
        Map<QName, Serializable> all = new HashMap<>(properties == null ? Map.of() : properties);
        all.put(ContentModel.PROP_AUTHORITY_NAME, name);
        all.put(ContentModel.PROP_AUTHORITY_DISPLAY_NAME, authorityDisplayName);
        store.create(new Authority(name, type, authorityDisplayName, nodes.createGroup(name, all)));
        return name;
    }

    @Override
    public void addAuthority(String parentName, String childName) {
        Authority parent = require(parentName);
        Authority child = require(childName);
        if (parent.type() == AuthorityType.USER) {
            throw new AuthorityException("A user has no members: " + parentName);
        }
        if (parent.name().equals(child.name()) || store.ancestors(parent.name()).contains(child.name())) {
            throw new AuthorityException(
                    "A group cannot be in itself: " + childName + " holds " + parentName + " already");
        }
        store.addMember(parent.name(), child.name());
    }

    @Override
    public void addAuthority(Collection<String> parentNames, String childName) {
        parentNames.forEach(parentName -> addAuthority(parentName, childName));
    }

    @Override
    public void removeAuthority(String parentName, String childName) {
        store.removeMember(require(parentName).name(), require(childName).name());
    }

    @Override
    public void deleteAuthority(String name) {
        deleteAuthority(name, false);
    }

    @Override
    public void deleteAuthority(String name, boolean cascade) {
        Authority authority = require(name);
        if (cascade) {
            store.children(authority.name()).stream()
                    .filter(child -> AuthorityType.getAuthorityType(child) != AuthorityType.USER)
                    .forEach(child -> deleteAuthority(child, true));
        }
        removal.remove(authority);
    }

    @Override
    public Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate) {
        Set<String> found = new LinkedHashSet<>();
        collectMembers(require(name).name(), immediate, found);
        found.removeIf(member -> type != null && AuthorityType.getAuthorityType(member) != type);
        return found;
    }

    private void collectMembers(String name, boolean immediate, Set<String> found) {
        for (String member : store.children(name)) {
            if (found.add(member) && !immediate) {
                collectMembers(member, false, found);
            }
        }
    }

    @Override
    public Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate) {
        String canonical = store.find(name).map(Authority::name).orElse(name);
        Set<String> found = new TreeSet<>(immediate ? store.parents(canonical) : store.ancestors(canonical));
        found.removeIf(group -> type != null && AuthorityType.getAuthorityType(group) != type);
        return found;
    }

    @Override
    public String getShortName(String name) {
        AuthorityType type = AuthorityType.getAuthorityType(name);
        return type.isPrefixed() ? name.substring(type.getPrefixString().length()) : name;
    }

    @Override
    public String getName(AuthorityType type, String shortName) {
        if (type.isFixedString()) {
            return type.getFixedString();
        }
        return type.getPrefixString() + shortName;
    }

    @Override
    public boolean authorityExists(String name) {
        return store.find(name).isPresent();
    }

    @Override
    public String getAuthorityDisplayName(String name) {
        return store.find(name).map(Authority::displayName).orElseGet(() -> getShortName(name));
    }

    @Override
    public void setAuthorityDisplayName(String authorityName, String authorityDisplayName) {
        Authority authority = require(authorityName);
        store.setDisplayName(authority.name(), authorityDisplayName);
        nodeService.setProperty(authority.node(), ContentModel.PROP_AUTHORITY_DISPLAY_NAME, authorityDisplayName);
    }

    @Override
    public NodeRef getAuthorityNodeRef(String name) {
        return store.find(name).map(Authority::node).orElse(null);
    }

    @Override
    public Set<String> getDefaultZones() {
        return DEFAULT_ZONES;
    }

    private Authority require(String name) {
        return store.find(name)
                .orElseThrow(() -> new UnknownAuthorityException("An authority was not found for " + name));
    }
}
