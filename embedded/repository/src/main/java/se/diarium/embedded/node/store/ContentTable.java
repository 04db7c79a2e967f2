package se.diarium.embedded.node.store;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which content URLs the properties of nodes refer to. */
final class ContentTable {
    private final JdbcTemplate jdbc;

    ContentTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static Set<String> urls(Map<QName, Serializable> properties) {
        Set<String> urls = new LinkedHashSet<>();
        properties.values().forEach(value -> collect(value, urls));
        return urls;
    }

    void replace(long nodeId, Set<String> urls) {
        jdbc.update("delete from repo_content where node_id = ?", nodeId);
        insert(nodeId, urls);
    }

    void insert(long nodeId, Set<String> urls) {
        urls.forEach(url -> jdbc.update("insert into repo_content (node_id, url) values (?, ?)", nodeId, url));
    }

    private static void collect(Object value, Set<String> urls) {
        if (value instanceof ContentData content && content.getContentUrl() != null) {
            urls.add(content.getContentUrl());
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(one, urls));
        }
    }
}
