package se.diarium.indexing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.register.node.Nodes;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Completions;
import se.diarium.search.Facet;
import se.diarium.search.Hit;
import se.diarium.search.IndexHealth;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.SimilarRequest;
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
        return search(new SearchRequest(query, filters, Set.of(), offset, limit, sort));
    }

    /** The request asked by the caller, whoever it says asks. Call inside a transaction. */
    public SearchResult search(SearchRequest request) {
        SearchResult found = index.search(request.by(callersAuthorities()));
        return found.withHits(readable(found.hits()));
    }

    /** Completes what the caller is typing, from what the caller may read. Call inside a transaction. */
    public Completions complete(String text, int limit) {
        return index.complete(new CompletionRequest(text, callersAuthorities(), limit));
    }

    /** What is like a case or a record that the caller may read. Call inside a transaction. */
    public List<Hit> similar(String id, int limit) {
        return isReadable(id)
                ? readable(index.similar(new SimilarRequest(id, callersAuthorities(), limit)))
                : List.of();
    }

    private List<Hit> readable(List<Hit> hits) {
        return hits.stream().filter(hit -> isReadable(hit.id())).toList();
    }

    /** How the index is that is searched. */
    public IndexHealth health() {
        return index.health();
    }

    private Set<String> callersAuthorities() {
        if (authorities.hasAdminAuthority()) {
            // Nothing is denied to who runs the platform, whatever is to them under another name.
            return Set.of(PermissionService.ADMINISTRATOR_AUTHORITY);
        }
        Set<String> mine = new HashSet<>(authorities.getAuthorities());
        mine.add(AuthenticationUtil.getRunAsUser());
        return mine;
    }

    private boolean isReadable(String id) {
        NodeRef node = Nodes.ref(id);
        return nodes.exists(node) && permissions.hasReadPermission(node) == AccessStatus.ALLOWED;
    }
}
