package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.Direction;
import se.diarium.register.LegalGround;
import se.diarium.register.NewRecord;
import se.diarium.register.NotAllowedException;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.WorkingFile;

/** Files that are put into a case as WebDAV, CMIS, Share and the platform's API put them there. */
class WorkingMaterialTest {

    private static final String ADMIN = "admin";
    private static final NewRecord LETTER =
            new NewRecord("Skrivelsen", null, "letter", Direction.DRAWN_UP, null, null, null, null, null, null);

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);
    private final NodeService nodes = register.bean("NodeService", NodeService.class);
    private final ContentService contents = register.bean("ContentService", ContentService.class);
    private final PermissionService permissions = register.bean("PermissionService", PermissionService.class);

    private NodeRef make(NodeRef parent, String name, QName type) {
        Map<QName, Serializable> properties = new HashMap<>(Map.of(ContentModel.PROP_NAME, name));
        return nodes.createNode(parent, ContentModel.ASSOC_CONTAINS, named(name), type, properties)
                .getChildRef();
    }

    private static QName named(String name) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
    }

    private void write(NodeRef file, String text) {
        ContentWriter writer = contents.getWriter(file, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("text/plain");
        writer.setEncoding("UTF-8");
        writer.putContent(text);
    }

    /** In two steps, as WebDAV does. */
    private NodeRef dropped(CaseFile file, String name, String text) {
        NodeRef made =
                register.as(RunningRegister.HANDLER, () -> make(Nodes.ref(file.id()), name, ContentModel.TYPE_CONTENT));
        register.as(RunningRegister.HANDLER, () -> write(made, text));
        return made;
    }

    private CaseFile seenBy(String user, CaseFile file) {
        return register.as(user, () -> cases.get(file.diarienummer()));
    }

    private AccessStatus mayRead(String user, NodeRef node) {
        return register.as(user, () -> permissions.hasPermission(node, PermissionService.READ));
    }

    private NodeRef companyHome() {
        return register.bean("repositoryHelper", Repository.class).getCompanyHome();
    }

    @Test
    void aFilePutIntoACaseIsItsWorkingMaterialAndNoRecord() {
        CaseFile file = registering.aCase("Tar emot ett utkast");

        NodeRef draft = dropped(file, "utkast.txt", "Ett utkast");

        CaseFile seen = seenBy(RunningRegister.REGISTRAR, file);
        assertThat(seen.records()).isEmpty();
        assertThat(seen.workingMaterial())
                .singleElement()
                .returns(draft.getId(), WorkingFile::id)
                .returns("utkast.txt", WorkingFile::filename)
                .returns(10L, WorkingFile::size)
                .returns(RunningRegister.HANDLER, WorkingFile::modifiedBy);
    }

    @Test
    void thoseWhoWorkOnTheCaseWriteItAndOthersWhoReadTheCaseDoNotSeeIt() {
        CaseFile file = registering.aCase("Vem ser utkastet");
        NodeRef draft = dropped(file, "utkast.txt", "Ett utkast");

        register.as(RunningRegister.REGISTRAR, () -> write(draft, "Ändrat av registrator"));

        assertThat(seenBy(RunningRegister.MANAGER, file).workingMaterial()).isEmpty();
        assertThat(mayRead(RunningRegister.MANAGER, draft)).isEqualTo(AccessStatus.DENIED);
        assertThat(mayRead(RunningRegister.SECRETARY, draft)).isEqualTo(AccessStatus.ALLOWED);
    }

    @Test
    void itIsRegisteredWithOneActionAndIsThenFrozenAndSeenAsItsCase() {
        CaseFile file = registering.aCase("Utkastet registreras");
        NodeRef draft = dropped(file, "utkast.txt", "Ett utkast");

        RecordFile record = register.as(
                RunningRegister.HANDLER, () -> records.register(file.diarienummer(), draft.getId(), LETTER));

        assertThat(record.recordNumber()).isEqualTo(1);
        assertThat(record.kind()).isEqualTo("letter");
        assertThat(record.filename()).isEqualTo("utkast.txt");
        assertThat(seenBy(RunningRegister.MANAGER, file).records()).hasSize(1);
        assertThat(seenBy(RunningRegister.MANAGER, file).workingMaterial()).isEmpty();
        assertThatThrownBy(() -> register.as(RunningRegister.HANDLER, () -> write(draft, "Efteråt")))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> register.as(ADMIN, () -> nodes.deleteNode(draft)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void itIsRegisteredByTurningItIntoARecordAsShareDoes() {
        CaseFile file = registering.aCase("Ändra typ");
        NodeRef draft = dropped(file, "rapport.txt", "En rapport");

        register.as(RunningRegister.HANDLER, () -> nodes.setType(draft, DiariumModel.TYPE_REPORT));

        CaseFile seen = seenBy(RunningRegister.MANAGER, file);
        assertThat(seen.records()).extracting(RecordFile::kind).containsExactly("report");
        assertThat(register.as(ADMIN, () -> nodes.hasAspect(draft, DiariumModel.ASPECT_WORKING_MATERIAL)))
                .isFalse();
    }

    @Test
    void aSecretRecordMadeOfItIsClosedToOthers() {
        CaseFile file = registering.aCase("Blir hemlig handling");
        NodeRef draft = dropped(file, "hemligt.txt", "Hemligt");
        NewRecord secret = new NewRecord(
                "Hemlig", null, null, Direction.RECEIVED, null, null, null, new LegalGround(25, 1), null, null);

        register.as(RunningRegister.HANDLER, () -> records.register(file.diarienummer(), draft.getId(), secret));

        assertThat(mayRead(RunningRegister.MANAGER, draft)).isEqualTo(AccessStatus.DENIED);
        assertThat(mayRead(RunningRegister.SECRETARY, draft)).isEqualTo(AccessStatus.DENIED);
        assertThat(mayRead(RunningRegister.HANDLER, draft)).isEqualTo(AccessStatus.ALLOWED);
    }

    @Test
    void anEmptyFileAndWhatAProgramLeftBehindAreNotRegistered() {
        CaseFile file = registering.aCase("Registreras inte");
        NodeRef empty = register.as(
                RunningRegister.HANDLER, () -> make(Nodes.ref(file.id()), "tom.txt", ContentModel.TYPE_CONTENT));
        NodeRef owners = dropped(file, "~$utkast.docx", "Hanna");

        for (NodeRef wrong : List.of(empty, owners)) {
            assertThatThrownBy(() -> register.as(
                            RunningRegister.HANDLER,
                            () -> records.register(file.diarienummer(), wrong.getId(), LETTER)))
                    .isInstanceOf(ConflictException.class);
        }
        assertThat(seenBy(RunningRegister.HANDLER, file).workingMaterial())
                .extracting(WorkingFile::filename)
                .containsExactly("tom.txt");
    }

    @Test
    void whatIsNoWorkingMaterialOfTheCaseIsNotFound() {
        CaseFile file = registering.aCase("Ett ärende");
        NodeRef draft = dropped(registering.aCase("Ett annat"), "utkast.txt", "Ett utkast");

        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER, () -> records.register(file.diarienummer(), draft.getId(), LETTER)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFileIsSavedByWritingAnotherAndPuttingItInItsPlace() {
        CaseFile file = registering.aCase("Sparas som Word sparar");
        NodeRef old = dropped(file, "utkast.txt", "Gammalt");
        NodeRef fresh = dropped(file, "~WRD0001.tmp", "Nytt");

        register.as(RunningRegister.REGISTRAR, () -> nodes.deleteNode(old));
        register.as(RunningRegister.REGISTRAR, () -> {
            nodes.setProperty(fresh, ContentModel.PROP_NAME, "utkast.txt");
            nodes.moveNode(fresh, Nodes.ref(file.id()), ContentModel.ASSOC_CONTAINS, named("utkast.txt"));
        });

        assertThat(seenBy(RunningRegister.HANDLER, file).workingMaterial())
                .extracting(WorkingFile::filename)
                .containsExactly("utkast.txt");
        assertThat(mayRead(RunningRegister.MANAGER, fresh)).isEqualTo(AccessStatus.DENIED);
    }

    @Test
    void itGoesWithTheCaseToItsNewHandler() {
        CaseFile file = registering.aCase("Byter handläggare");
        NodeRef draft = dropped(file, "utkast.txt", "Ett utkast");

        register.as(
                RunningRegister.REGISTRAR,
                () -> cases.amend(
                        file.diarienummer(), new CaseChange(null, null, null, null, RunningRegister.MANAGER, null)));

        assertThat(mayRead(RunningRegister.HANDLER, draft)).isEqualTo(AccessStatus.DENIED);
        assertThat(mayRead(RunningRegister.MANAGER, draft)).isEqualTo(AccessStatus.ALLOWED);
    }

    @Test
    void itIsClosedWithACaseThatBecomesSecret() {
        CaseFile file = registering.aCase("Blir hemligt");
        NodeRef draft = dropped(file, "utkast.txt", "Ett utkast");

        register.as(
                RunningRegister.REGISTRAR,
                () -> cases.amend(
                        file.diarienummer(), new CaseChange(null, null, null, null, null, new LegalGround(25, 1))));

        assertThat(mayRead(RunningRegister.SECRETARY, draft)).isEqualTo(AccessStatus.DENIED);
        assertThat(mayRead(RunningRegister.HANDLER, draft)).isEqualTo(AccessStatus.ALLOWED);
    }

    @Test
    void aCaseIsClearedOfItWhenItIsClosedAndTakesNoMore() {
        CaseFile file = registering.aCase("Avslutas och rensas");
        NodeRef draft = dropped(file, "utkast.txt", "Ett utkast");
        RecordFile record = registering.aRecord(file.diarienummer(), "Blir kvar", "text");

        registering.closed(file.diarienummer());

        assertThat(register.as(ADMIN, () -> nodes.exists(draft))).isFalse();
        assertThat(seenBy(RunningRegister.REGISTRAR, file).records())
                .extracting(RecordFile::id)
                .containsExactly(record.id());
        assertThatThrownBy(() ->
                        register.as(ADMIN, () -> make(Nodes.ref(file.id()), "för sent.txt", ContentModel.TYPE_CONTENT)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void takenOutOfTheCaseItIsWorkingMaterialNoLonger() {
        CaseFile file = registering.aCase("Tas ut");
        NodeRef draft = dropped(file, "tas ut.txt", "Ett utkast");

        register.as(
                ADMIN, () -> nodes.moveNode(draft, companyHome(), ContentModel.ASSOC_CONTAINS, named("tas ut.txt")));

        register.as(ADMIN, () -> {
            assertThat(nodes.hasAspect(draft, DiariumModel.ASPECT_WORKING_MATERIAL))
                    .isFalse();
            assertThat(permissions.getInheritParentPermissions(draft)).isTrue();
            nodes.deleteNode(draft);
        });
    }

    @Test
    void movedIntoAnotherCaseItBelongsToThoseWhoWorkThere() {
        CaseFile from = registering.aCase("Från");
        CaseFile to = registering.aCaseOf(RunningRegister.MANAGER, "Till");
        NodeRef draft = dropped(from, "utkast.txt", "Ett utkast");

        register.as(
                RunningRegister.REGISTRAR,
                () -> nodes.moveNode(draft, Nodes.ref(to.id()), ContentModel.ASSOC_CONTAINS, named("utkast.txt")));

        assertThat(mayRead(RunningRegister.MANAGER, draft)).isEqualTo(AccessStatus.ALLOWED);
        assertThat(mayRead(RunningRegister.HANDLER, draft)).isEqualTo(AccessStatus.DENIED);
    }

    @Test
    void itsMarkIsNotTakenOffAndItIsNotOpenedToEverybodyByALink() {
        CaseFile file = registering.aCase("Märket sitter");
        NodeRef draft = dropped(file, "utkast.txt", "Ett utkast");

        assertThatThrownBy(
                        () -> register.as(ADMIN, () -> nodes.removeAspect(draft, DiariumModel.ASPECT_WORKING_MATERIAL)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() ->
                        register.as(ADMIN, () -> nodes.setProperty(draft, SharingBehaviour.SHARED_ID, "Lz5A2MrQSv2")))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void foldersAndWhatLiesElsewhereHaveNoPlaceInACase() {
        CaseFile file = registering.aCase("Inga mappar");
        RecordFile record = registering.aRecord(registering.aCase("Ett annat").diarienummer(), "Hör hemma där", "text");

        assertThatThrownBy(() -> register.as(ADMIN, () -> make(Nodes.ref(file.id()), "mapp", ContentModel.TYPE_FOLDER)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> register.as(
                        ADMIN,
                        () -> nodes.addChild(
                                Nodes.ref(file.id()),
                                Nodes.ref(record.id()),
                                ContentModel.ASSOC_CONTAINS,
                                named("länk"))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whoeverMayNotWorkOnTheCasePutsNothingIntoIt() {
        CaseFile file = registering.aCase("Inte för alla");

        assertThatThrownBy(() -> register.as(
                        RunningRegister.MANAGER,
                        () -> make(Nodes.ref(file.id()), "utkast.txt", ContentModel.TYPE_CONTENT)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
