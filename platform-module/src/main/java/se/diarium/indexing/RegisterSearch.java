package se.diarium.indexing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.search.Facet;
import se.diarium.search.Hit;
import se.diarium.search.IndexHealth;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.Sort;

/**
 * Search with the caller's own rights: the index answers what one of the caller's authorities may read, and the hits that
 * leave are checked once more with the platform, since rights may have changed since they were indexed.
 */
public final class RegisterSearch {

    private final SearchIndex index;
    private final NodeService nodes;
    private final PermissionService permissions;
    private final AuthorityService authorities;

    public RegisterSearch(
            SearchIndex index, NodeService nodes, PermissionService permissions, AuthorityService authorities) {
        this.index = index;
        this.nodes = nodes;
        this.permissions = permissions;
        this.authorities = authorities;
    }

    /** Call inside a transaction. */
    public SearchResult search(String query, Map<Facet, Set<String>> filters, int offset, int limit, Sort sort) {
        SearchResult found = index.search(new SearchRequest(query, filters, callersAuthorities(), offset, limit, sort));
        List<Hit> readable = found.hits().stream().filter(this::readable).toList();
        return new SearchResult(
                found.total(),
                readable,
                found.facets(),
                found.didYouMean(),
                found.relaxed(),
                found.timedOut(),
                found.tookNanos());
    }

    /** How the index is that is searched. */
    public IndexHealth health() {
        return index.health();
    }

    private Set<String> callersAuthorities() {
        Set<String> mine = new HashSet<>(authorities.getAuthorities());
        mine.add(AuthenticationUtil.getRunAsUser());
        if (authorities.hasAdminAuthority()) {
            mine.add(PermissionService.ADMINISTRATOR_AUTHORITY);
        }
        return mine;
    }

    private boolean readable(Hit hit) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, hit.id());
        return nodes.exists(node) && permissions.hasReadPermission(node) == AccessStatus.ALLOWED;
    }
}
