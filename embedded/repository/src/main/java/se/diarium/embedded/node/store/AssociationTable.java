package se.diarium.embedded.node.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The peer associations. */
public final class AssociationTable {
    private static final String SELECT = "select a.id, s.store, s.uuid, a.type, t.store, t.uuid from repo_association a"
            + " join repo_node s on s.id = a.source_id join repo_node t on t.id = a.target_id where ";
    private static final String ORDER = " order by a.sibling, a.id";

    private static final Logger LOG = LoggerFactory.getLogger(AssociationTable.class);

    private final JdbcTemplate jdbc;
    private final RowKeys keys;

    public AssociationTable(JdbcTemplate jdbc, RowKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /**
     * @param sibling the place among the associations of that type, -1 for none in particular
     * @throws AssociationExistsException without its cause, which would have the transaction tried again in vain
     */
    public AssociationRef insert(NodeState source, NodeState target, QName type, int sibling) {
        long id = keys.next();
        try {
            jdbc.update(
                    "insert into repo_association (id, source_id, target_id, type, sibling) values (?, ?, ?, ?, ?)",
                    id,
                    source.id(),
                    target.id(),
                    type.toString(),
                    sibling);
        } catch (DuplicateKeyException e) {
            LOG.debug("The association exists already", e);
            throw new AssociationExistsException(source.id(), target.id(), type);
        }
        return new AssociationRef(id, source.ref(), type, target.ref());
    }

    public void delete(AssociationRef association) {
        jdbc.update("delete from repo_association where id = ?", association.getId());
    }

    public void setSibling(AssociationRef association, int sibling) {
        jdbc.update("update repo_association set sibling = ? where id = ?", sibling, association.getId());
    }

    /** Null when there is none. */
    public AssociationRef find(long id) {
        List<AssociationRef> found = query("a.id = ?", id);
        return found.isEmpty() ? null : found.get(0);
    }

    public List<AssociationRef> ofSource(long sourceId) {
        return query("a.source_id = ?" + ORDER, sourceId);
    }

    public List<AssociationRef> ofTarget(long targetId) {
        return query("a.target_id = ?" + ORDER, targetId);
    }

    private List<AssociationRef> query(String condition, Object... arguments) {
        return jdbc.query(SELECT + condition, (row, number) -> row(row), arguments);
    }

    private static AssociationRef row(ResultSet row) throws SQLException {
        return new AssociationRef(
                row.getLong(1),
                new NodeRef(new StoreRef(row.getString(2)), row.getString(3)),
                QName.createQName(row.getString(4)),
                new NodeRef(new StoreRef(row.getString(5)), row.getString(6)));
    }
}
