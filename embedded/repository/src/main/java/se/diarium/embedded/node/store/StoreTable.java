package se.diarium.embedded.node.store;

import java.util.List;
import org.alfresco.service.cmr.repository.StoreExistsException;
import org.alfresco.service.cmr.repository.StoreRef;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The stores and their roots. */
public final class StoreTable {
    private final JdbcTemplate jdbc;

    public StoreTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(StoreRef store, long rootId) {
        try {
            jdbc.update("insert into repo_store (store, root_id) values (?, ?)", store.toString(), rootId);
        } catch (DuplicateKeyException e) {
            throw new StoreExistsException(store, e);
        }
    }

    public List<StoreRef> all() {
        return jdbc.query(
                "select store from repo_store order by store", (row, number) -> new StoreRef(row.getString(1)));
    }

    /** The key of the root's row; null when there is no such store. */
    public Long rootId(StoreRef store) {
        List<Long> found =
                jdbc.queryForList("select root_id from repo_store where store = ?", Long.class, store.toString());
        return found.isEmpty() ? null : found.get(0);
    }
}
