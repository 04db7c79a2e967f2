package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.DiariumModel;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.number.Diarienummer;

/** Cases made and changed as Share, CMIS and the API of the platform do it: through the services of the platform. */
class CasesThroughOtherDoorsTest {

    private final RunningRegister register = RunningRegister.shared();
    private final OtherDoor door = new OtherDoor(register);
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final NodeService nodes = register.bean("NodeService", NodeService.class);

    private Diarienummer number(NodeRef made) {
        Map<QName, Serializable> properties = register.asSystem(() -> nodes.getProperties(made));
        return new Diarienummer(
                (String) properties.get(DiariumModel.PROP_SERIES),
                (Integer) properties.get(DiariumModel.PROP_YEAR),
                (Integer) properties.get(DiariumModel.PROP_NUMBER));
    }

    @Test
    void aCaseMadeAnywhereGetsItsNumberAndItsPlace() {
        NodeRef made = register.as(
                OtherDoor.ADMIN,
                () -> door.make(
                        door.companyHome(),
                        "nytt",
                        DiariumModel.TYPE_CASE,
                        Map.of(DiariumModel.PROP_TITLE, "Via Share", DiariumModel.PROP_SERIES, "HSN")));

        register.as(OtherDoor.ADMIN, () -> {
            String designation = (String) nodes.getProperty(made, DiariumModel.PROP_DIARIENUMMER);
            NodeRef year = nodes.getPrimaryParent(made).getParentRef();
            assertThat(designation).matches("HSN/\\d+/\\d{4}");
            assertThat(nodes.getProperty(made, ContentModel.PROP_NAME)).isEqualTo(designation.replace('/', '-'));
            assertThat(nodes.getProperty(year, ContentModel.PROP_NAME))
                    .isEqualTo(designation.split("/")[2]);
            assertThat(cases.get(CaseMapper.number(nodes.getProperties(made))).title())
                    .isEqualTo("Via Share");
        });
    }

    @Test
    void aCaseWhosePropertiesAreWrittenAfterItIsMadeIsTakenInWithThem() {
        NodeRef made = register.as(RunningRegister.REGISTRAR, () -> {
            NodeRef form = door.make(door.series("HSN"), "formulär", DiariumModel.TYPE_CASE, Map.of());
            Map<QName, Serializable> filledIn = nodes.getProperties(form);
            filledIn.put(DiariumModel.PROP_SERIES, "HSN");
            filledIn.put(DiariumModel.PROP_TITLE, "Via Shares formulär");
            filledIn.put(DiariumModel.PROP_INITIATOR, "Anna Andersson");
            filledIn.put(DiariumModel.PROP_HANDLER, RunningRegister.HANDLER);
            filledIn.put(DiariumModel.PROP_SECRECY_CHAPTER, 25);
            filledIn.put(DiariumModel.PROP_SECRECY_SECTION, 1);
            nodes.setProperties(form, filledIn);
            return form;
        });

        CaseFile file = register.as(OtherDoor.ADMIN, () -> cases.get(number(made)));
        assertThat(file.title()).isEqualTo("Via Shares formulär");
        assertThat(file.initiator()).isEqualTo("Anna Andersson");
        assertThat(file.status()).isEqualTo(CaseStatus.REGISTERED);
        assertThat(file.secrecy().chapter()).isEqualTo(25);
        register.as(RunningRegister.HANDLER, () -> assertThat(cases.find(file.diarienummer()))
                .isPresent());
        register.as(RunningRegister.MANAGER, () -> assertThat(cases.find(file.diarienummer()))
                .isEmpty());
        assertThat(register.as(OtherDoor.ADMIN, () -> nodes.getProperty(made, ContentModel.PROP_NAME)))
                .isEqualTo(file.designation().replace('/', '-'));
        assertThat(register.asSystem(
                        () -> register.bean("diarium.events", EventChain.class).of(made.getId())))
                .singleElement()
                .satisfies(event -> assertThat(event.content().type()).isEqualTo(EventType.CASE_REGISTERED));
    }

    @Test
    void aCaseThatIsMadeFirstAndClaimsToBeDecidedAfterwardsIsRefused() {
        assertThatThrownBy(() -> register.as(OtherDoor.ADMIN, () -> {
                    NodeRef form = door.make(door.series("HSN"), "formulär", DiariumModel.TYPE_CASE, Map.of());
                    nodes.setProperty(form, DiariumModel.PROP_TITLE, "Smygväg");
                    nodes.setProperty(form, DiariumModel.PROP_STATUS, CaseStatus.DECIDED.name());
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aCaseThatIsMadeAndNeverGetsATitleIsRefusedAndNothingIsLeft() {
        NodeRef series = register.asSystem(() -> door.series("HSN"));

        assertThatThrownBy(() -> register.as(
                        RunningRegister.REGISTRAR,
                        () -> door.make(series, "namnlöst formulär", DiariumModel.TYPE_CASE, Map.of())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("title");
        assertThat(register.asSystem(
                        () -> nodes.getChildByName(series, ContentModel.ASSOC_CONTAINS, "namnlöst formulär")))
                .isNull();
    }

    @Test
    void aCaseWithoutATitleOrMadeByAStrangerIsRefused() {
        assertThatThrownBy(() -> register.as(
                        OtherDoor.ADMIN,
                        () -> door.make(
                                door.companyHome(),
                                "utan",
                                DiariumModel.TYPE_CASE,
                                Map.of(DiariumModel.PROP_SERIES, "HSN"))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> register.as(RunningRegister.HANDLER, () -> {
                    CaseFile file = registering.aCase("Handläggarens egen");
                    return door.make(
                            Nodes.ref(file.id()),
                            "i ett ärende",
                            DiariumModel.TYPE_CASE,
                            Map.of(DiariumModel.PROP_TITLE, "Smygväg", DiariumModel.PROP_SERIES, "HSN"));
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDirectWriteOfTheStatusOrTheNumberIsRefused() {
        CaseFile file = registering.aCase("Status");

        assertThatThrownBy(() -> register.as(
                        OtherDoor.ADMIN,
                        () -> nodes.setProperty(
                                Nodes.ref(file.id()), DiariumModel.PROP_STATUS, CaseStatus.DECIDED.name())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> register.as(
                        OtherDoor.ADMIN,
                        () -> nodes.setProperty(Nodes.ref(file.id()), DiariumModel.PROP_DIARIENUMMER, "HSN/1/1999")))
                .isInstanceOf(NotAllowedException.class);
        assertThat(register.as(OtherDoor.ADMIN, () -> cases.get(file.diarienummer()))
                        .status())
                .isEqualTo(CaseStatus.REGISTERED);
    }

    @Test
    void aTitleChangedThroughAnotherDoorIsCheckedAndTakesThePublicTitleAlong() {
        CaseFile file = registering.aCase("Gammal rubrik");

        register.as(
                RunningRegister.HANDLER,
                () -> nodes.setProperty(Nodes.ref(file.id()), DiariumModel.PROP_TITLE, "Ny rubrik"));

        assertThat(register.as(OtherDoor.ADMIN, () -> cases.get(file.diarienummer()))
                        .publicTitle())
                .isEqualTo("Ny rubrik");
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> nodes.setProperty(Nodes.ref(file.id()), DiariumModel.PROP_TITLE, " ")))
                .isInstanceOf(InvalidInputException.class);
    }
}
