package se.diarium.embedded.dictionary;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespaceService;

/** The namespaces of all models. A URI may have several prefixes, a prefix stands for one URI. */
final class Namespaces implements NamespaceService {
    private final Map<String, String> uris = new ConcurrentHashMap<>();
    private final Map<String, List<String>> prefixes = new ConcurrentHashMap<>();

    Namespaces() {
        registerNamespace(DEFAULT_PREFIX, DEFAULT_URI);
        registerNamespace(ALFRESCO_PREFIX, ALFRESCO_URI);
    }

    @Override
    public String getNamespaceURI(String prefix) {
        return uris.get(prefix);
    }

    @Override
    public Collection<String> getPrefixes(String namespaceURI) {
        return prefixes.getOrDefault(namespaceURI, List.of());
    }

    @Override
    public Collection<String> getPrefixes() {
        return Collections.unmodifiableSet(uris.keySet());
    }

    @Override
    public Collection<String> getURIs() {
        return Collections.unmodifiableSet(prefixes.keySet());
    }

    @Override
    public void registerNamespace(String prefix, String uri) {
        String known = uris.putIfAbsent(prefix, uri);
        if (known != null && !known.equals(uri)) {
            throw new NamespaceException("The prefix " + prefix + " stands for " + known + " already, not for " + uri);
        }
        if (known == null) {
            prefixes.merge(uri, List.of(prefix), (all, added) -> Stream.concat(all.stream(), added.stream())
                    .toList());
        }
    }

    @Override
    public void unregisterNamespace(String prefix) {
        String uri = uris.remove(prefix);
        if (uri != null) {
            prefixes.computeIfPresent(uri, (key, all) -> {
                List<String> rest =
                        all.stream().filter(one -> !one.equals(prefix)).toList();
                return rest.isEmpty() ? null : rest;
            });
        }
    }
}
