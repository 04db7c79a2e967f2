package se.diarium.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditTest {
    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    @Test
    void aNodeKnowsWhoMadeIt() {
        NodeRef node = as("anna", () -> REPOSITORY.create(TestModel.CASE, Map.of()));

        assertThat(REPOSITORY.nodes().getProperty(node, ContentModel.PROP_CREATOR))
                .isEqualTo("anna");
    }

    @Test
    void aNodeKnowsWhenItWasMade() {
        Date before = new Date();
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of());

        assertThat((Date) REPOSITORY.nodes().getProperty(node, ContentModel.PROP_CREATED))
                .isAfterOrEqualTo(before);
    }

    @Test
    void aNodeKnowsWhoChangedItLast() {
        NodeRef node = as("anna", () -> REPOSITORY.create(TestModel.CASE, Map.of()));
        as("berit", () -> set(node));

        assertThat(REPOSITORY.nodes().getProperty(node, ContentModel.PROP_MODIFIER))
                .isEqualTo("berit");
    }

    @Test
    void aChangeLeavesTheMakerAlone() {
        NodeRef node = as("anna", () -> REPOSITORY.create(TestModel.CASE, Map.of()));
        as("berit", () -> set(node));

        assertThat(REPOSITORY.nodes().getProperty(node, ContentModel.PROP_CREATOR))
                .isEqualTo("anna");
    }

    @Test
    void theAccountCannotBeWritten() {
        NodeRef node =
                as("anna", () -> REPOSITORY.create(TestModel.CASE, Map.of(ContentModel.PROP_CREATOR, "somebody")));

        assertThat(REPOSITORY.nodes().getProperty(node, ContentModel.PROP_CREATOR))
                .isEqualTo("anna");
    }

    @Test
    void theAccountIsKeptByHandWhereItsBehaviourIsSwitchedOff() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of());
        REPOSITORY.doInTransaction(() -> {
            REPOSITORY.filter().disableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
            REPOSITORY
                    .nodes()
                    .addProperties(node, Map.of(ContentModel.PROP_MODIFIER, "importer", TestModel.HANDLER, "anna"));
        });

        assertThat(REPOSITORY.nodes().getProperty(node, ContentModel.PROP_MODIFIER))
                .isEqualTo("importer");
    }

    @Test
    void aFolderKnowsWhoPutSomethingIntoIt() {
        NodeRef folder = as("anna", REPOSITORY::newFolder);
        as("berit", () -> REPOSITORY.create(folder, TestModel.CASE, "case", Map.of()));

        assertThat(REPOSITORY.nodes().getProperty(folder, ContentModel.PROP_MODIFIER))
                .isEqualTo("berit");
    }

    @Test
    void manyMayPutSomethingIntoAFolderAtOnce() {
        NodeRef folder = REPOSITORY.newFolder();
        IntStream.range(0, 16)
                .parallel()
                .forEach(number -> REPOSITORY.create(folder, TestModel.CASE, "case" + number, Map.of()));

        assertThat(REPOSITORY.nodes().countChildAssocs(folder, true)).isEqualTo(16);
    }

    private static NodeRef set(NodeRef node) {
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "xyz"));
        return node;
    }

    private static NodeRef as(String user, Supplier<NodeRef> work) {
        AuthenticationUtil.setFullyAuthenticatedUser(user);
        try {
            return work.get();
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }
}
