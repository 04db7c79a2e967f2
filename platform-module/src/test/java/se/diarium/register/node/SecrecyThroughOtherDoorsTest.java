package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.DiariumModel;
import se.diarium.register.NotAllowedException;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;

/** Secrecy put on and taken off through the services of the platform. */
class SecrecyThroughOtherDoorsTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final NodeService nodes = register.bean("NodeService", NodeService.class);

    @Test
    void theMarkOfSecrecyIsNotTakenOff() {
        CaseFile file = registering.aCase("Hemligt", new se.diarium.register.LegalGround(25, 1));

        assertThatThrownBy(() -> register.as(
                        OtherDoor.ADMIN, () -> nodes.removeAspect(Nodes.ref(file.id()), DiariumModel.ASPECT_SECRECY)))
                .isInstanceOf(NotAllowedException.class);
    }

    /** Share's forms write every field that they show, one left empty without a value. */
    @Test
    void aFormThatLeavesTheGroundOfSecrecyEmptyMakesNothingSecret() {
        CaseFile file = registering.aCase("Inte hemligt");

        register.as(RunningRegister.HANDLER, () -> {
            Map<QName, Serializable> filledIn = new HashMap<>();
            filledIn.put(DiariumModel.PROP_TITLE, "Rättad i ett formulär");
            filledIn.put(DiariumModel.PROP_SECRECY_CHAPTER, null);
            filledIn.put(DiariumModel.PROP_SECRECY_SECTION, null);
            filledIn.put(DiariumModel.PROP_SECRECY_LETTER, null);
            nodes.addProperties(Nodes.ref(file.id()), filledIn);
        });

        assertThat(register.asSystem(() -> nodes.hasAspect(Nodes.ref(file.id()), DiariumModel.ASPECT_SECRECY)))
                .isFalse();
        assertThat(register.asSystem(
                        () -> register.bean("diarium.events", EventChain.class).of(file.id())))
                .extracting(event -> event.content().type())
                .containsExactly(EventType.CASE_REGISTERED, EventType.CASE_CHANGED);
    }

    @Test
    void secrecyPutOnThroughAnotherDoorNeedsItsGroundAndClosesTheCase() {
        CaseFile file = registering.aCase("Blir hemligt via Share");

        assertThatThrownBy(() -> register.as(
                        OtherDoor.ADMIN,
                        () -> nodes.addAspect(Nodes.ref(file.id()), DiariumModel.ASPECT_SECRECY, null)))
                .isInstanceOf(NotAllowedException.class);
        register.as(
                OtherDoor.ADMIN,
                () -> nodes.addAspect(
                        Nodes.ref(file.id()),
                        DiariumModel.ASPECT_SECRECY,
                        Map.of(DiariumModel.PROP_SECRECY_CHAPTER, 25, DiariumModel.PROP_SECRECY_SECTION, 1)));

        assertThat(register.as(RunningRegister.SECRETARY, () -> cases.find(file.diarienummer())))
                .isEmpty();
    }
}
