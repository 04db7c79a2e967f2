package se.diarium.governance.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.diarium.governance.thread.Planning.assignment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.DiariumModel;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RecordFile;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Nodes;

/** What plans hold, made or changed through other doors of the platform. */
class ThreadDoorsTest {

    private final Planning planning = new Planning();
    private final RunningRegister register = planning.register;
    private final NodeService nodes = register.bean("NodeService", NodeService.class);
    private final RecordFile plan = planning.aPlan();
    private final PlanObject made = planning.add(plan, assignment("Ta fram en plan", "EKO"));
    private final NodeRef node = Nodes.ref(made.id());

    private void write(String user, QName property, String value) {
        register.as(user, () -> nodes.setProperty(node, property, value));
    }

    @Test
    void nothingIsMadeButByTheRegister() {
        NodeRef home = register.bean("repositoryHelper", Repository.class).getCompanyHome();
        for (NodeRef parent : List.of(Nodes.ref(plan.id()), home)) {
            assertThatThrownBy(() -> register.as(
                            "admin",
                            () -> nodes.createNode(
                                    parent,
                                    ThreadModel.ASSOC_OBJECTS,
                                    QName.createQName(
                                            DiariumModel.URI, UUID.randomUUID().toString()),
                                    DiariumModel.TYPE_GOAL,
                                    Map.of(ThreadModel.TEXT, "Vid sidan av"))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aSecretaryChangesTheTextElsewhereAndTheRegisterFollows() {
        write(RunningRegister.SECRETARY, ThreadModel.TEXT, "Ta fram två planer");

        assertThat(planning.secretary(() -> planning.objects.get(made.id())).text())
                .isEqualTo("Ta fram två planer");
        assertThat(planning.happened(made.id())).containsExactly(EventType.OBJECT_MADE, EventType.OBJECT_CHANGED);
    }

    @Test
    void whoMayNotChangeItHereMayNotElsewhere() {
        assertThatThrownBy(() -> write(RunningRegister.HANDLER, ThreadModel.TEXT, "Mitt"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatCannotBeAcceptedHereCannotElsewhere() {
        assertThatThrownBy(() -> write(RunningRegister.SECRETARY, ThreadModel.ADDRESSEE, "ingen kod"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whatDecidedItIsNotWrittenElsewhere() {
        assertThatThrownBy(() -> write("admin", DiariumModel.PROP_PARAGRAPH, "1"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(planning.secretary(() -> planning.objects.get(made.id()))).isEqualTo(made);
    }

    @Test
    void itIsNeitherDeletedNorMoved() {
        RecordFile other = planning.aPlan();

        assertThatThrownBy(() -> register.as("admin", () -> nodes.deleteNode(node)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.as(
                        "admin",
                        () -> nodes.moveNode(
                                node,
                                Nodes.ref(other.id()),
                                ThreadModel.ASSOC_OBJECTS,
                                QName.createQName(DiariumModel.URI, "flyttad"))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
