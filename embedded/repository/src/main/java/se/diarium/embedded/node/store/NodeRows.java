package se.diarium.embedded.node.store;

import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.embedded.node.value.PropertyCodec;

/** The tables of the store on one database; there is one of this, since some tables remember what they have read. */
public record NodeRows(
        RowKeys keys, NodeStates states, StoreTable stores, ChildTable children, AssociationTable associations) {

    public static NodeRows of(JdbcTemplate jdbc) {
        RowKeys keys = new RowKeys(jdbc);
        return new NodeRows(
                keys,
                new NodeStates(jdbc, new PropertyCodec(), keys),
                new StoreTable(jdbc),
                new ChildTable(jdbc, keys),
                new AssociationTable(jdbc, keys));
    }
}
