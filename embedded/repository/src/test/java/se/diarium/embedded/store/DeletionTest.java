package se.diarium.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeletionTest {
    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    @Test
    void aDeletedCaseTakesItsChildren() {
        NodeRef parent = REPOSITORY.create(TestModel.CASE, Map.of());
        NodeRef child = REPOSITORY.create(parent, ContentModel.TYPE_FOLDER, "child", Map.of());
        NodeRef grandchild = REPOSITORY.create(child, ContentModel.TYPE_CONTENT, "grandchild", Map.of());
        delete(parent);

        assertThat(List.of(child, grandchild)).noneMatch(REPOSITORY.nodes()::exists);
    }

    @Test
    void aChildWhosePrimaryParentIsElsewhereLivesOn() {
        NodeRef parent = REPOSITORY.newFolder();
        NodeRef guest = REPOSITORY.create(TestModel.CASE, Map.of());
        REPOSITORY.doInTransaction(
                () -> REPOSITORY.nodes().addChild(parent, guest, ContentModel.ASSOC_CONTAINS, TestModel.CASE));
        delete(parent);

        assertThat(REPOSITORY.nodes().getParentAssocs(guest)).hasSize(1);
    }

    @Test
    void aDeletedNodeTakesItsAssociations() {
        NodeRef source = REPOSITORY.create(TestModel.CASE, Map.of());
        NodeRef target = REPOSITORY.create(TestModel.CASE, Map.of());
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().createAssociation(source, target, TestModel.RELATED));
        delete(target);

        assertThat(REPOSITORY.nodes().getTargetAssocs(source, RegexQNamePattern.MATCH_ALL))
                .isEmpty();
    }

    @Test
    void aDeletedNodeIsNotThereInItsOwnTransaction() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of());

        REPOSITORY.doInTransaction(() -> {
            REPOSITORY.nodes().deleteNode(node);
            assertThat(REPOSITORY.nodes().exists(node)).isFalse();
        });
    }

    @Test
    void theNameOfADeletedNodeIsFree() {
        NodeRef folder = REPOSITORY.newFolder();
        delete(REPOSITORY.create(folder, TestModel.CASE, "case", Map.of()));

        assertThat(REPOSITORY.create(folder, TestModel.CASE, "case", Map.of())).isNotNull();
    }

    @Test
    void whatIsNotThereCannotBeDeleted() {
        NodeRef node = new NodeRef("workspace://SpacesStore/nothing");

        assertThatThrownBy(() -> delete(node)).isInstanceOf(InvalidNodeRefException.class);
    }

    @Test
    void theRootCannotBeDeleted() {
        NodeRef root = REPOSITORY.nodes().getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);

        assertThatThrownBy(() -> delete(root)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void delete(NodeRef node) {
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().deleteNode(node));
    }
}
