package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.springframework.extensions.surf.util.I18NUtil;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.DiariumModel;
import se.diarium.register.NotAllowedException;
import se.diarium.register.RecordFile;

/** What is registered stays where it is through the services of the platform, and how a refusal reaches whoever tried. */
class KeptThroughOtherDoorsTest {

    private final RunningRegister register = RunningRegister.shared();
    private final OtherDoor door = new OtherDoor(register);
    private final Registering registering = new Registering(register);
    private final NodeService nodes = register.bean("NodeService", NodeService.class);

    @Test
    void nothingWithoutANumberLiesAmongTheCases() {
        for (QName type : List.of(
                DiariumModel.TYPE_MEETING,
                DiariumModel.TYPE_GOAL,
                DiariumModel.TYPE_ASSIGNMENT,
                DiariumModel.TYPE_INDICATOR,
                DiariumModel.TYPE_OUTCOME)) {
            assertThatThrownBy(() -> register.as(
                            RunningRegister.REGISTRAR,
                            () -> door.make(door.series("HSN"), "på fel ställe", type, Map.of())))
                    .isInstanceOf(NotAllowedException.class);
        }
    }

    @Test
    void whatIsRegisteredLiesInOnePlace() {
        CaseFile file = registering.aCase("På ett ställe");

        assertThatThrownBy(() -> register.as(
                        OtherDoor.ADMIN,
                        () -> nodes.addChild(
                                door.companyHome(),
                                Nodes.ref(file.id()),
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "även här"))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void nothingRegisteredIsDeletedOrMoved() {
        CaseFile file = registering.aCase("Står kvar");
        RecordFile record = registering.aRecord(file.diarienummer(), "Står också kvar", "text");

        assertThatThrownBy(() -> register.as(OtherDoor.ADMIN, () -> nodes.deleteNode(Nodes.ref(file.id()))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> register.as(OtherDoor.ADMIN, () -> nodes.deleteNode(Nodes.ref(record.id()))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> register.as(
                        OtherDoor.ADMIN,
                        () -> nodes.moveNode(
                                Nodes.ref(record.id()),
                                door.companyHome(),
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "bort"))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aRefusalIsADeniedAccessThatSaysWhyInTheLanguageOfTheRequest() {
        CaseFile file = registering.aCase("Nekas");

        assertThatThrownBy(() -> register.as(OtherDoor.ADMIN, () -> {
                    I18NUtil.setLocale(Locale.forLanguageTag("sv"));
                    try {
                        nodes.deleteNode(Nodes.ref(file.id()));
                    } finally {
                        I18NUtil.setLocale(null);
                    }
                }))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageEndingWith("Det som är registrerat tas aldrig bort.");
    }

    @Test
    void whatCannotBeAcceptedBreaksTheIntegrityAndSaysWhy() {
        CaseFile file = registering.aCase("Rubriken stryks");

        assertThatThrownBy(() -> register.as(OtherDoor.ADMIN, () -> {
                    I18NUtil.setLocale(Locale.ENGLISH);
                    try {
                        nodes.setProperty(Nodes.ref(file.id()), DiariumModel.PROP_TITLE, " ");
                    } finally {
                        I18NUtil.setLocale(null);
                    }
                }))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("title: ");
    }
}
