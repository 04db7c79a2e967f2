package se.diarium.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alfresco.repo.node.NodeBulkLoader;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.util.GUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nodes that a transaction reads many at a time. */
class NodesAheadTest {
    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    private static NodeBulkLoader loader() {
        return REPOSITORY.bean("nodeDAO", NodeBulkLoader.class);
    }

    private static NodeRef aCase(String handler) {
        return REPOSITORY.create(TestModel.CASE, Map.of(TestModel.HANDLER, handler));
    }

    @Test
    void moreNodesThanAreReadAtOnceAreThereWithoutAskingTheDatabaseAgain() {
        List<NodeRef> cases = IntStream.range(0, 450)
                .mapToObj(number -> aCase("no " + number))
                .toList();

        List<Object> handlers = REPOSITORY.inTransaction(() -> {
            loader().cacheNodes(cases);
            hide(cases);
            return cases.stream()
                    .map(node -> (Object) REPOSITORY.nodes().getProperty(node, TestModel.HANDLER))
                    .toList();
        });

        assertThat(handlers)
                .isEqualTo(IntStream.range(0, 450)
                        .mapToObj(number -> "no " + number)
                        .toList());
    }

    /** Takes their properties away where whoever asks the database would see it. */
    private static void hide(List<NodeRef> cases) {
        JdbcTemplate jdbc = REPOSITORY.bean("store.jdbc", JdbcTemplate.class);
        cases.forEach(node -> jdbc.update("update repo_node set properties = '{}' where uuid = ?", node.getId()));
    }

    @Test
    void whatTheTransactionHasChangedStaysChanged() {
        NodeRef node = aCase("anna");

        Object handler = REPOSITORY.inTransaction(() -> {
            REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "bo");
            loader().cacheNodes(List.of(node));
            return REPOSITORY.nodes().getProperty(node, TestModel.HANDLER);
        });

        assertThat(handler).isEqualTo("bo");
    }

    @Test
    void nodesThatAreNotThereArePassedOver() {
        List<NodeRef> asked = new ArrayList<>(List.of(aCase("anna")));
        asked.add(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, GUID.generate()));
        NodeRef deleted = aCase("bo");
        asked.add(deleted);

        List<Boolean> there = REPOSITORY.inTransaction(() -> {
            REPOSITORY.nodes().deleteNode(deleted);
            loader().cacheNodes(asked);
            return asked.stream().map(REPOSITORY.nodes()::exists).toList();
        });

        assertThat(there).containsExactly(true, false, false);
    }
}
