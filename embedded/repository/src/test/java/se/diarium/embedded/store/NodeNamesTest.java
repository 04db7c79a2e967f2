package se.diarium.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeNamesTest {
    private TestRepository repository;

    @BeforeEach
    void start(@TempDir Path folder) {
        repository = new TestRepository(folder);
    }

    @AfterEach
    void stop() {
        repository.close();
    }

    @Test
    void aNodeIsFoundByItsName() {
        NodeRef node = repository.create(ContentModel.TYPE_FOLDER, "RS-595-2023", Map.of());

        assertThat(repository
                        .nodes()
                        .getChildByName(repository.companyHome(), ContentModel.ASSOC_CONTAINS, "RS-595-2023"))
                .isEqualTo(node);
    }

    @Test
    void aNodeIsFoundByItsNameInAnyCaseOfLetters() {
        NodeRef node = repository.create(ContentModel.TYPE_FOLDER, "Årsplan", Map.of());

        assertThat(repository.nodes().getChildByName(repository.companyHome(), ContentModel.ASSOC_CONTAINS, "ÅRSPLAN"))
                .isEqualTo(node);
    }

    @Test
    void twoNodesOfOneNameUnderOneParentAreRefused() {
        repository.create(ContentModel.TYPE_FOLDER, "case", Map.of());

        assertThatThrownBy(() -> repository.create(ContentModel.TYPE_FOLDER, "case", Map.of()))
                .isInstanceOf(DuplicateChildNodeNameException.class);
    }

    @Test
    void namesThatDifferInCaseAloneAreTheSame() {
        repository.create(ContentModel.TYPE_FOLDER, "case", Map.of());

        assertThatThrownBy(() -> repository.create(ContentModel.TYPE_FOLDER, "CASE", Map.of()))
                .isInstanceOf(DuplicateChildNodeNameException.class);
    }

    @Test
    void aNameThatIsGivenUpCanBeTakenAgain() {
        NodeRef first = repository.create(ContentModel.TYPE_FOLDER, "case", Map.of());
        repository.inTransaction(() -> {
            repository.nodes().setProperty(first, ContentModel.PROP_NAME, "other");
            return null;
        });

        assertThat(repository.create(ContentModel.TYPE_FOLDER, "case", Map.of()))
                .isNotEqualTo(first);
    }

    @Test
    void aNodeCannotBeRenamedToTheNameOfAnother() {
        repository.create(ContentModel.TYPE_FOLDER, "taken", Map.of());
        NodeRef other = repository.create(ContentModel.TYPE_FOLDER, "other", Map.of());

        assertThatThrownBy(() -> repository.inTransaction(() -> {
                    repository.nodes().setProperty(other, ContentModel.PROP_NAME, "Taken");
                    return null;
                }))
                .isInstanceOf(DuplicateChildNodeNameException.class);
    }

    @Test
    void aNameWithASlashIsRefused() {
        assertThatThrownBy(() -> repository.create(ContentModel.TYPE_FOLDER, "RS/595/2023", Map.of()))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void aNodeWithoutANameIsCalledByItsId() {
        NodeRef node = repository.inTransaction(() -> repository
                .nodes()
                .createNode(
                        repository.companyHome(),
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "nameless"),
                        ContentModel.TYPE_FOLDER)
                .getChildRef());

        assertThat(repository.nodes().getProperty(node, ContentModel.PROP_NAME)).isEqualTo(node.getId());
    }
}
