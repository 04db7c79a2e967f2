package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.Serializable;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.springframework.extensions.surf.util.I18NUtil;
import se.diarium.RunningRegister;
import se.diarium.publishing.RecordTexts;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.DiariumModel;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordLifecycle;
import se.diarium.register.RecordRegister;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.number.Diarienummer;

/** What Share, CMIS and the platform's own API do to nodes, they do through these services. */
class OtherDoorsTest {

    private static final String ADMIN = "admin";

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);
    private final NodeService nodes = register.bean("NodeService", NodeService.class);
    private final ContentService contents = register.bean("ContentService", ContentService.class);

    private static NodeRef ref(String id) {
        return Nodes.ref(id);
    }

    private NodeRef make(NodeRef parent, String name, QName type, Map<QName, Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_NAME, name);
        return nodes.createNode(
                        parent,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                        type,
                        all)
                .getChildRef();
    }

    private NodeRef series(String code) {
        return register.asSystem(
                () -> register.bean("diarium.folders", RegisterFolders.class).series(code));
    }

    private Diarienummer number(NodeRef made) {
        Map<QName, Serializable> properties = register.asSystem(() -> nodes.getProperties(made));
        return new Diarienummer(
                (String) properties.get(DiariumModel.PROP_SERIES),
                (Integer) properties.get(DiariumModel.PROP_YEAR),
                (Integer) properties.get(DiariumModel.PROP_NUMBER));
    }

    private NodeRef companyHome() {
        return register.bean("repositoryHelper", Repository.class).getCompanyHome();
    }

    @Test
    void aCaseMadeAnywhereGetsItsNumberAndItsPlace() {
        NodeRef made = register.as(
                ADMIN,
                () -> make(
                        companyHome(),
                        "nytt",
                        DiariumModel.TYPE_CASE,
                        Map.of(DiariumModel.PROP_TITLE, "Via Share", DiariumModel.PROP_SERIES, "HSN")));

        register.as(ADMIN, () -> {
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
            NodeRef form = make(series("HSN"), "formulär", DiariumModel.TYPE_CASE, Map.of());
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

        CaseFile file = register.as(ADMIN, () -> cases.get(number(made)));
        assertThat(file.title()).isEqualTo("Via Shares formulär");
        assertThat(file.initiator()).isEqualTo("Anna Andersson");
        assertThat(file.status()).isEqualTo(CaseStatus.REGISTERED);
        assertThat(file.secrecy().chapter()).isEqualTo(25);
        register.as(RunningRegister.HANDLER, () -> assertThat(cases.find(file.diarienummer()))
                .isPresent());
        register.as(RunningRegister.MANAGER, () -> assertThat(cases.find(file.diarienummer()))
                .isEmpty());
        assertThat(register.as(ADMIN, () -> nodes.getProperty(made, ContentModel.PROP_NAME)))
                .isEqualTo(file.designation().replace('/', '-'));
        assertThat(register.asSystem(
                        () -> register.bean("diarium.events", EventChain.class).of(made.getId())))
                .singleElement()
                .satisfies(event -> assertThat(event.content().type()).isEqualTo(EventType.CASE_REGISTERED));
    }

    @Test
    void nothingWithoutANumberLiesAmongTheCases() {
        for (QName type :
                List.of(DiariumModel.TYPE_MEETING, DiariumModel.TYPE_ASSIGNMENT, DiariumModel.TYPE_INDICATOR)) {
            assertThatThrownBy(() -> register.as(
                            RunningRegister.REGISTRAR, () -> make(series("HSN"), "på fel ställe", type, Map.of())))
                    .isInstanceOf(NotAllowedException.class);
        }
    }

    @Test
    void aCaseThatIsMadeFirstAndClaimsToBeDecidedAfterwardsIsRefused() {
        assertThatThrownBy(() -> register.as(ADMIN, () -> {
                    NodeRef form = make(series("HSN"), "formulär", DiariumModel.TYPE_CASE, Map.of());
                    nodes.setProperty(form, DiariumModel.PROP_TITLE, "Smygväg");
                    nodes.setProperty(form, DiariumModel.PROP_STATUS, CaseStatus.DECIDED.name());
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aCaseThatIsMadeAndNeverGetsATitleIsRefusedAndNothingIsLeft() {
        NodeRef series = register.asSystem(() -> series("HSN"));

        assertThatThrownBy(() -> register.as(
                        RunningRegister.REGISTRAR,
                        () -> make(series, "namnlöst formulär", DiariumModel.TYPE_CASE, Map.of())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("title");
        assertThat(register.asSystem(
                        () -> nodes.getChildByName(series, ContentModel.ASSOC_CONTAINS, "namnlöst formulär")))
                .isNull();
    }

    @Test
    void aCaseWithoutATitleOrMadeByAStrangerIsRefused() {
        assertThatThrownBy(() -> register.as(
                        ADMIN,
                        () -> make(
                                companyHome(),
                                "utan",
                                DiariumModel.TYPE_CASE,
                                Map.of(DiariumModel.PROP_SERIES, "HSN"))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> register.as(RunningRegister.HANDLER, () -> {
                    CaseFile file = registering.aCase("Handläggarens egen");
                    return make(
                            ref(file.id()),
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
                        ADMIN,
                        () -> nodes.setProperty(ref(file.id()), DiariumModel.PROP_STATUS, CaseStatus.DECIDED.name())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> register.as(
                        ADMIN, () -> nodes.setProperty(ref(file.id()), DiariumModel.PROP_DIARIENUMMER, "HSN/1/1999")))
                .isInstanceOf(NotAllowedException.class);
        assertThat(register.as(ADMIN, () -> cases.get(file.diarienummer())).status())
                .isEqualTo(CaseStatus.REGISTERED);
    }

    @Test
    void aTitleChangedThroughAnotherDoorIsCheckedAndTakesThePublicTitleAlong() {
        CaseFile file = registering.aCase("Gammal rubrik");

        register.as(
                RunningRegister.HANDLER, () -> nodes.setProperty(ref(file.id()), DiariumModel.PROP_TITLE, "Ny rubrik"));

        assertThat(register.as(ADMIN, () -> cases.get(file.diarienummer())).publicTitle())
                .isEqualTo("Ny rubrik");
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER, () -> nodes.setProperty(ref(file.id()), DiariumModel.PROP_TITLE, " ")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theTitleOfARecordIsNotTakenAway() {
        CaseFile file = registering.aCase("Handling med titel");
        RecordFile record = registering.aRecord(file.diarienummer(), "Titeln", "text");

        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> nodes.setProperty(ref(record.id()), DiariumModel.PROP_TITLE, "")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER, () -> nodes.removeProperty(ref(record.id()), DiariumModel.PROP_TITLE)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aRecordIsNotOpenedToEverybodyByALink() {
        CaseFile file = registering.aCase("Delas inte");
        RecordFile record = registering.aRecord(file.diarienummer(), "Delas inte", "text");

        assertThatThrownBy(() -> register.as(
                        ADMIN, () -> nodes.setProperty(ref(record.id()), SharingBehaviour.SHARED_ID, "Lz5A2MrQSv2")))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whatIsRegisteredLiesInOnePlace() {
        CaseFile file = registering.aCase("På ett ställe");

        assertThatThrownBy(() -> register.as(
                        ADMIN,
                        () -> nodes.addChild(
                                companyHome(),
                                ref(file.id()),
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "även här"))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void nothingRegisteredIsDeletedOrMoved() {
        CaseFile file = registering.aCase("Står kvar");
        RecordFile record = registering.aRecord(file.diarienummer(), "Står också kvar", "text");

        assertThatThrownBy(() -> register.as(ADMIN, () -> nodes.deleteNode(ref(file.id()))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> register.as(ADMIN, () -> nodes.deleteNode(ref(record.id()))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> register.as(
                        ADMIN,
                        () -> nodes.moveNode(
                                ref(record.id()),
                                companyHome(),
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "bort"))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aRefusalIsADeniedAccessThatSaysWhyInTheLanguageOfTheRequest() {
        CaseFile file = registering.aCase("Nekas");

        assertThatThrownBy(() -> register.as(ADMIN, () -> {
                    I18NUtil.setLocale(Locale.forLanguageTag("sv"));
                    try {
                        nodes.deleteNode(ref(file.id()));
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

        assertThatThrownBy(() -> register.as(ADMIN, () -> {
                    I18NUtil.setLocale(Locale.ENGLISH);
                    try {
                        nodes.setProperty(ref(file.id()), DiariumModel.PROP_TITLE, " ");
                    } finally {
                        I18NUtil.setLocale(null);
                    }
                }))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("title: ");
    }

    @Test
    void theFileOfARegisteredRecordIsFrozen() {
        CaseFile file = registering.aCase("Fryst");
        RecordFile record = registering.aRecord(file.diarienummer(), "Fryst", "original");

        assertThatThrownBy(() -> register.as(ADMIN, () -> write(ref(record.id()), "ändrat")))
                .isInstanceOf(NotAllowedException.class);
        assertThat(register.as(ADMIN, () -> records.content(record.id()).getContentString()))
                .isEqualTo("original");
    }

    private void write(NodeRef record, String text) {
        ContentWriter writer = contents.getWriter(record, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("text/plain");
        writer.setEncoding("UTF-8");
        writer.putContent(text);
    }

    @Test
    void aRecordMadeInACaseGetsItsNumberAndTakesItsFirstFile() {
        CaseFile file = registering.aCase("Via dokumentbiblioteket");

        NodeRef made = register.as(RunningRegister.HANDLER, () -> {
            NodeRef node = make(ref(file.id()), "rapport.txt", DiariumModel.TYPE_REPORT, Map.of());
            write(node, "innehåll");
            return node;
        });

        RecordFile record = register.as(RunningRegister.HANDLER, () -> records.get(made.getId()));
        assertThat(record.recordNumber()).isEqualTo(1);
        assertThat(record.kind()).isEqualTo("report");
        assertThat(record.title()).isEqualTo("rapport.txt");
        assertThatThrownBy(() -> register.as(RunningRegister.HANDLER, () -> write(made, "annat")))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theTextOfAFileThatCameThroughAnotherDoorIsReadAfterwards() {
        CaseFile file = registering.aCase("Läses efteråt");
        NodeRef made = register.as(RunningRegister.HANDLER, () -> {
            NodeRef node = make(ref(file.id()), "brev.txt", DiariumModel.TYPE_RECORD, Map.of());
            write(node, "Text som ska läsas");
            return node;
        });

        RecordTexts texts = register.bean("diarium.recordTexts", RecordTexts.class);
        await().atMost(Duration.ofSeconds(60)).until(() -> register.asSystem(() -> texts.text(made))
                .filter(text -> text.contains("Text som ska läsas"))
                .isPresent());
    }

    @Test
    void aMailThatCameThroughAnotherDoorIsFoundByItsMessageIdUnlessItIsVoided() {
        CaseFile file = registering.aCase("Mejl via dokumentbiblioteket");
        String messageId = "<" + UUID.randomUUID() + "@example.org>";
        NodeRef made = register.as(RunningRegister.HANDLER, () -> {
            NodeRef node = make(ref(file.id()), "mejl.eml", DiariumModel.TYPE_RECORD, Map.of());
            write(node, "From: asa@example.org\r\nSubject: Hej\r\nMessage-ID: " + messageId + "\r\n\r\nHej\r\n");
            return node;
        });

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(register.as(RunningRegister.HANDLER, () -> records.cameAs(messageId)))
                        .extracting(RecordFile::id, RecordFile::messageId)
                        .containsExactly(tuple(made.getId(), messageId)));

        register.as(RunningRegister.REGISTRAR, () -> register.bean("diarium.recordLifecycle", RecordLifecycle.class)
                .voidRecord(made.getId(), "Fel ärende", false));
        assertThat(register.as(RunningRegister.HANDLER, () -> records.cameAs(messageId)))
                .isEmpty();
    }

    @Test
    void theMessageIdOfARecordIsNotWrittenThroughAnotherDoor() {
        CaseFile file = registering.aCase("Påhittat Message-ID");
        RecordFile record = registering.aRecord(file.diarienummer(), "Brev", "text");

        assertThatThrownBy(() -> register.as(
                        ADMIN,
                        () -> nodes.setProperty(ref(record.id()), DiariumModel.PROP_MESSAGE_ID, "<x@example.org>")))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aRecordOutsideACaseIsRefused() {
        assertThatThrownBy(() ->
                        register.as(ADMIN, () -> make(companyHome(), "lös.txt", DiariumModel.TYPE_RECORD, Map.of())))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theMarkOfSecrecyIsNotTakenOff() {
        CaseFile file = registering.aCase("Hemligt", new se.diarium.register.LegalGround(25, 1));

        assertThatThrownBy(
                        () -> register.as(ADMIN, () -> nodes.removeAspect(ref(file.id()), DiariumModel.ASPECT_SECRECY)))
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
            nodes.addProperties(ref(file.id()), filledIn);
        });

        assertThat(register.asSystem(() -> nodes.hasAspect(ref(file.id()), DiariumModel.ASPECT_SECRECY)))
                .isFalse();
        assertThat(register.asSystem(
                        () -> register.bean("diarium.events", EventChain.class).of(file.id())))
                .extracting(event -> event.content().type())
                .containsExactly(EventType.CASE_REGISTERED, EventType.CASE_CHANGED);
    }

    @Test
    void secrecyPutOnThroughAnotherDoorNeedsItsGroundAndClosesTheCase() {
        CaseFile file = registering.aCase("Blir hemligt via Share");

        assertThatThrownBy(() ->
                        register.as(ADMIN, () -> nodes.addAspect(ref(file.id()), DiariumModel.ASPECT_SECRECY, null)))
                .isInstanceOf(NotAllowedException.class);
        register.as(
                ADMIN,
                () -> nodes.addAspect(
                        ref(file.id()),
                        DiariumModel.ASPECT_SECRECY,
                        Map.of(DiariumModel.PROP_SECRECY_CHAPTER, 25, DiariumModel.PROP_SECRECY_SECTION, 1)));

        assertThat(register.as(RunningRegister.SECRETARY, () -> cases.find(file.diarienummer())))
                .isEmpty();
    }
}
