package se.diarium.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AssociationsTest {
    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    @Test
    void aNodeHasItsPeersInTheOrderGiven() {
        NodeRef source = newCase();
        NodeRef first = newCase();
        NodeRef second = newCase();
        REPOSITORY.doInTransaction(
                () -> REPOSITORY.nodes().setAssociations(source, TestModel.RELATED, List.of(second, first)));

        assertThat(REPOSITORY.nodes().getTargetAssocs(source, TestModel.RELATED))
                .extracting(AssociationRef::getTargetRef)
                .containsExactly(second, first);
    }

    @Test
    void aPeerKnowsWhoPointsAtIt() {
        NodeRef source = newCase();
        NodeRef target = newCase();
        associate(source, target, TestModel.RELATED);

        assertThat(REPOSITORY.nodes().getSourceAssocs(target, RegexQNamePattern.MATCH_ALL))
                .extracting(AssociationRef::getSourceRef)
                .containsExactly(source);
    }

    @Test
    void theSameAssociationTwiceIsRefused() {
        NodeRef source = newCase();
        NodeRef target = newCase();
        associate(source, target, TestModel.RELATED);

        assertThatThrownBy(() -> REPOSITORY
                        .transactions()
                        .doInTransaction(() -> REPOSITORY.nodes().createAssociation(source, target, TestModel.RELATED)))
                .isInstanceOf(AssociationExistsException.class);
    }

    @Test
    void aRemovedAssociationIsGone() {
        NodeRef source = newCase();
        NodeRef target = newCase();
        associate(source, target, TestModel.RELATED);
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().removeAssociation(source, target, TestModel.RELATED));

        assertThat(REPOSITORY.nodes().getTargetAssocs(source, RegexQNamePattern.MATCH_ALL))
                .isEmpty();
    }

    @Test
    void anAssociationToOneCannotLeadToTwo() {
        NodeRef source = newCase();
        associate(source, newCase(), TestModel.FOLLOWS_UP);
        NodeRef second = newCase();

        assertThatThrownBy(() -> associate(source, second, TestModel.FOLLOWS_UP))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void anAssociationCannotLeadToANodeOfTheWrongType() {
        NodeRef source = newCase();
        NodeRef folder = REPOSITORY.newFolder();

        assertThatThrownBy(() -> associate(source, folder, TestModel.RELATED)).isInstanceOf(IntegrityException.class);
    }

    @Test
    void aChildOfTheWrongTypeIsRefused() {
        NodeRef parent = newCase();

        assertThatThrownBy(() -> REPOSITORY.inTransaction(() -> REPOSITORY
                        .nodes()
                        .createNode(parent, TestModel.CONSIDERATIONS, TestModel.CASE, ContentModel.TYPE_FOLDER)))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void anAssociationThatNoModelKnowsIsRefused() {
        NodeRef parent = newCase();

        assertThatThrownBy(() -> REPOSITORY.inTransaction(() -> REPOSITORY
                        .nodes()
                        .createNode(parent, TestModel.name("nothing"), TestModel.CASE, TestModel.CASE)))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void childrenMayHaveTheSameNameWhereTheModelLetsThem() {
        NodeRef parent = newCase();
        REPOSITORY.doInTransaction(() -> {
            consider(parent, "RS");
            consider(parent, "RS");
        });

        assertThat(REPOSITORY.nodes().getChildAssocs(parent, TestModel.CONSIDERATIONS, RegexQNamePattern.MATCH_ALL))
                .hasSize(2);
    }

    @Test
    void childrenComeInTheOrderOfTheirMaking() {
        NodeRef folder = REPOSITORY.newFolder();
        NodeRef first = REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "b", Map.of());
        NodeRef second = REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "a", Map.of());

        assertThat(REPOSITORY.nodes().getChildAssocs(folder))
                .extracting(ChildAssociationRef::getChildRef)
                .containsExactly(first, second);
    }

    @Test
    void childrenAreFoundByTheirType() {
        NodeRef folder = REPOSITORY.newFolder();
        REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "folder", Map.of());
        NodeRef found = REPOSITORY.create(folder, TestModel.CASE, "case", Map.of());

        assertThat(REPOSITORY.nodes().getChildAssocs(folder, Set.of(TestModel.CASE)))
                .extracting(ChildAssociationRef::getChildRef)
                .containsExactly(found);
    }

    @Test
    void aNodeMayHaveASecondParent() {
        NodeRef node = newCase();
        NodeRef second = REPOSITORY.newFolder();
        REPOSITORY.doInTransaction(
                () -> REPOSITORY.nodes().addChild(second, node, ContentModel.ASSOC_CONTAINS, TestModel.CASE));

        assertThat(REPOSITORY.nodes().getParentAssocs(node)).hasSize(2);
    }

    @Test
    void aNodeTakenFromItsSecondParentLivesOn() {
        NodeRef node = newCase();
        NodeRef second = REPOSITORY.newFolder();
        REPOSITORY.doInTransaction(
                () -> REPOSITORY.nodes().addChild(second, node, ContentModel.ASSOC_CONTAINS, TestModel.CASE));
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().removeChild(second, node));

        assertThat(REPOSITORY.nodes().exists(node)).isTrue();
    }

    @Test
    void aNodeCannotBeItsOwnAncestor() {
        NodeRef above = REPOSITORY.newFolder();
        NodeRef below = REPOSITORY.create(above, ContentModel.TYPE_FOLDER, "below", Map.of());

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(
                        () -> REPOSITORY.nodes().moveNode(above, below, ContentModel.ASSOC_CONTAINS, TestModel.CASE)))
                .isInstanceOf(CyclicChildRelationshipException.class);
    }

    @Test
    void aMovedNodeIsWhereItWasMovedTo() {
        NodeRef node = newCase();
        NodeRef target = REPOSITORY.newFolder();
        REPOSITORY.doInTransaction(
                () -> REPOSITORY.nodes().moveNode(node, target, ContentModel.ASSOC_CONTAINS, TestModel.CASE));

        assertThat(REPOSITORY.nodes().getPrimaryParent(node).getParentRef()).isEqualTo(target);
    }

    private static NodeRef newCase() {
        return REPOSITORY.create(TestModel.CASE, Map.of());
    }

    private static void associate(NodeRef source, NodeRef target, QName type) {
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().createAssociation(source, target, type));
    }

    private static void consider(NodeRef parent, String name) {
        REPOSITORY
                .nodes()
                .createNode(
                        parent,
                        TestModel.CONSIDERATIONS,
                        TestModel.CONSIDERATION,
                        TestModel.CONSIDERATION,
                        Map.of(ContentModel.PROP_NAME, name));
    }
}
