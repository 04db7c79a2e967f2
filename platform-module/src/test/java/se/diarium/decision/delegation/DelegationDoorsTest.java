package se.diarium.decision.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.DiariumModel;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.node.Nodes;

/** Decisions by delegation that are made, changed or deleted through other doors of the platform. */
class DelegationDoorsTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 2);

    private final Delegating delegating = new Delegating();
    private final RunningRegister register = delegating.register;
    private final NodeService nodes = register.bean("NodeService", NodeService.class);

    private void make(CaseFile file, Map<QName, Serializable> more) {
        Map<QName, Serializable> properties = new HashMap<>(Map.of(
                DelegationModel.ITEM,
                "1.1",
                DelegationModel.TEXT,
                "Beviljas.",
                DelegationModel.DECIDED_BY,
                "Ulla Ek",
                DelegationModel.DATE,
                Date.from(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC))));
        properties.putAll(more);
        register.as(
                RunningRegister.HANDLER,
                () -> nodes.createNode(
                        Nodes.ref(file.id()),
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(DiariumModel.URI, UUID.randomUUID().toString()),
                        DelegationModel.TYPE,
                        properties));
    }

    @Test
    void aDecisionMadeThroughAnotherDoorGetsItsNumberAndTheWordsOfItsItem() {
        CaseFile file = delegating.aCase("RUN", 2015);

        make(file, Map.of());

        assertThat(delegating.seen(RunningRegister.HANDLER, file))
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.number()).isPositive();
                    assertThat(made.delegate()).isEqualTo("Regional utvecklingsdirektör");
                });
    }

    @Test
    void whatAFormLeavesEmptyIsNotSaidOfTheDecision() {
        CaseFile file = delegating.aCase("RUN", 2015);

        make(file, Map.of(DelegationModel.PUBLIC_TEXT, "", DelegationModel.RECORD, ""));

        assertThat(delegating.seen(RunningRegister.HANDLER, file))
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.publicText()).isNull();
                    assertThat(made.recordId()).isNull();
                });
    }

    @Test
    void aSecretDecisionMadeThroughAnotherDoorIsClosedToo() {
        CaseFile file = delegating.aCase("RUN", 2015);

        make(file, Map.of(DiariumModel.PROP_SECRECY_CHAPTER, 21, DiariumModel.PROP_SECRECY_SECTION, 7));

        assertThat(delegating.seen(RunningRegister.HANDLER, file)).hasSize(1);
        assertThat(delegating.seen(RunningRegister.MANAGER, file)).isEmpty();
    }

    @Test
    void noOtherDoorGivesANumberOrAnItemThatIsNotThere() {
        CaseFile file = delegating.aCase("RUN", 2015);

        assertThatThrownBy(() -> make(file, Map.of(DelegationModel.NUMBER, 7))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> make(file, Map.of(DelegationModel.ITEM, "99")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void noOtherDoorChangesOrRemovesADecision() {
        CaseFile file = delegating.aCase("RUN", 2015);
        DelegationDecision made = delegating.decide(file, Delegating.input("1.1", DAY));

        assertThatThrownBy(() -> register.as(
                        "admin", () -> nodes.setProperty(Nodes.ref(made.id()), DelegationModel.TEXT, "Avslås.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.as("admin", () -> nodes.deleteNode(Nodes.ref(made.id()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(delegating.seen(RunningRegister.HANDLER, file)).containsExactly(made);
    }
}
