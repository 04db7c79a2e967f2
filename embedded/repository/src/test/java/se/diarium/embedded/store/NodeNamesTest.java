package se.diarium.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NodeNamesTest {
    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    @Test
    void aNodeIsFoundByItsNameInAnyCaseOfLetters() {
        NodeRef folder = REPOSITORY.newFolder();
        NodeRef node = REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "Årsplan", Map.of());

        assertThat(REPOSITORY.nodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, "ÅRSPLAN"))
                .isEqualTo(node);
    }

    @Test
    void twoNodesOfOneNameUnderOneParentAreRefused() {
        NodeRef folder = REPOSITORY.newFolder();
        REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "case", Map.of());

        assertThatThrownBy(() -> REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "case", Map.of()))
                .isInstanceOf(DuplicateChildNodeNameException.class);
    }

    @Test
    void namesThatDifferInCaseAloneAreTheSame() {
        NodeRef folder = REPOSITORY.newFolder();
        REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "case", Map.of());

        assertThatThrownBy(() -> REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "CASE", Map.of()))
                .isInstanceOf(DuplicateChildNodeNameException.class);
    }

    @Test
    void oneNameMayBeUsedUnderTwoParents() {
        REPOSITORY.create(REPOSITORY.newFolder(), ContentModel.TYPE_FOLDER, "case", Map.of());

        assertThat(REPOSITORY.create(REPOSITORY.newFolder(), ContentModel.TYPE_FOLDER, "case", Map.of()))
                .isNotNull();
    }

    @Test
    void aNameThatIsGivenUpCanBeTakenAgain() {
        NodeRef folder = REPOSITORY.newFolder();
        NodeRef first = REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "case", Map.of());
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setProperty(first, ContentModel.PROP_NAME, "other"));

        assertThat(REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "case", Map.of()))
                .isNotEqualTo(first);
    }

    @Test
    void aNodeCannotBeRenamedToTheNameOfAnother() {
        NodeRef folder = REPOSITORY.newFolder();
        REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "taken", Map.of());
        NodeRef other = REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "other", Map.of());

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(
                        () -> REPOSITORY.nodes().setProperty(other, ContentModel.PROP_NAME, "Taken")))
                .isInstanceOf(DuplicateChildNodeNameException.class);
    }

    @Test
    void aNodeCannotBeMovedToWhereItsNameIsTaken() {
        NodeRef folder = REPOSITORY.newFolder();
        REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "case", Map.of());
        NodeRef other = REPOSITORY.create(REPOSITORY.newFolder(), ContentModel.TYPE_FOLDER, "case", Map.of());

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(() -> REPOSITORY
                        .nodes()
                        .moveNode(other, folder, ContentModel.ASSOC_CONTAINS, ContentModel.PROP_NAME)))
                .isInstanceOf(DuplicateChildNodeNameException.class);
    }

    @Test
    void aNameWithASlashIsRefused() {
        NodeRef folder = REPOSITORY.newFolder();

        assertThatThrownBy(() -> REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "RS/595/2023", Map.of()))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void aNodeWithoutANameIsCalledByItsId() {
        NodeRef folder = REPOSITORY.newFolder();
        NodeRef node = REPOSITORY.inTransaction(() -> REPOSITORY
                .nodes()
                .createNode(folder, ContentModel.ASSOC_CONTAINS, TestModel.CASE, ContentModel.TYPE_FOLDER)
                .getChildRef());

        assertThat(REPOSITORY.nodes().getProperty(node, ContentModel.PROP_NAME)).isEqualTo(node.getId());
    }

    @Test
    void ofManyAtOnceOnlyOneGetsTheName() {
        NodeRef folder = REPOSITORY.newFolder();

        long made = IntStream.range(0, 16)
                .parallel()
                .filter(number -> {
                    try {
                        REPOSITORY.create(folder, ContentModel.TYPE_FOLDER, "wanted", Map.of());
                        return true;
                    } catch (DuplicateChildNodeNameException e) {
                        return false;
                    }
                })
                .count();

        assertThat(made).isEqualTo(1);
    }
}
