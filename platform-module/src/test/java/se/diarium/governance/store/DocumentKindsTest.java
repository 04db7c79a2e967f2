package se.diarium.governance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.DiariumModel;
import se.diarium.register.Direction;
import se.diarium.register.FieldError;
import se.diarium.register.GovernedAs;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NewCase;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordChange;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Registering;

/** Documents of Region Halland, registered as what they are by its model. */
class DocumentKindsTest {

    private static final RunningRegister REGISTER = RunningRegister.start(Map.of("diarium.model", "halland"));

    private final RecordRegister records = REGISTER.bean("diarium.recordRegister", RecordRegister.class);
    private final CaseFile file = registered();

    @AfterAll
    static void stop() {
        REGISTER.close();
    }

    private static CaseFile registered() {
        return REGISTER.as(RunningRegister.REGISTRAR, () -> REGISTER.bean("diarium.caseRegister", CaseRegister.class)
                .register(new NewCase("DHS", "Verksamhetsplan", null, null, null, null, null, null, null)));
    }

    private RecordFile added(String kind, String documentKind, String documentFor) {
        return REGISTER.as(
                RunningRegister.REGISTRAR,
                () -> records.add(
                        file.diarienummer(),
                        new NewRecord(
                                "Verksamhetsplan för 2020-2022",
                                null,
                                kind,
                                Direction.DRAWN_UP,
                                null,
                                null,
                                null,
                                null,
                                2020,
                                2022,
                                GovernedAs.said(documentKind, documentFor)),
                        Registering.file("plan.txt", "Mål")));
    }

    private RecordFile amended(RecordFile record, String documentKind, String documentFor) {
        return REGISTER.as(RunningRegister.REGISTRAR, () -> {
            records.amend(record.id(), new RecordChange(null, null, null, null, null, documentKind, documentFor));
            return records.get(record.id());
        });
    }

    @Test
    void aDocumentIsKeptWithItsKindAndTheVersionOfTheModelAndIsTheRecordThatTheKindSays() {
        RecordFile plan = added(null, "verksamhetsplan", "DHS");

        assertThat(plan.governed()).isEqualTo(new GovernedAs("halland", 1, "verksamhetsplan", "DHS"));
        assertThat(plan.kind()).isEqualTo("plan");
    }

    @Test
    void aDocumentWithoutAKindIsRegisteredAsBefore() {
        assertThat(added("plan", null, null).governed()).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ,       affarsplan,      DHS,  documentKind, documentKind.unknown
                    report, verksamhetsplan, DHS,  kind,         documentKind.otherRecord
                    ,       verksamhetsplan, ,     documentFor,  documentFor.required
                    ,       verksamhetsplan, RF,   documentFor,  documentFor.unknown
                    ,       mal-och-budget,  XYZ,  documentFor,  documentFor.unknown
                    ,       ,                DHS,  documentFor,  documentFor.alone
                    """)
    void whatTheModelDoesNotHaveIsRefusedByItsField(
            String kind, String documentKind, String documentFor, String field, String code) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> added(kind, documentKind, documentFor));

        assertThat(refused.errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple(field, code));
    }

    @Test
    void whatADocumentIsCanBeSaidLaterAndTakenBack() {
        RecordFile plan = added("plan", null, null);

        assertThat(amended(plan, "verksamhetsplan", "DPS").governed())
                .isEqualTo(new GovernedAs("halland", 1, "verksamhetsplan", "DPS"));
        assertThat(amended(plan, null, "DHS").governed().documentFor()).isEqualTo("DHS");
        assertThat(amended(plan, "", null).governed()).isNull();
    }

    @Test
    void whatADocumentIsIsNotChangedThroughAnotherDoor() {
        RecordFile plan = added(null, "verksamhetsplan", "DHS");
        NodeService nodes = REGISTER.bean("NodeService", NodeService.class);
        NodeRef node = Nodes.ref(plan.id());

        assertThatThrownBy(() -> REGISTER.as(
                        RunningRegister.REGISTRAR, () -> nodes.removeAspect(node, DiariumModel.ASPECT_GOVERNED)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> REGISTER.as(
                        RunningRegister.REGISTRAR,
                        () -> nodes.setProperty(node, DiariumModel.PROP_DOCUMENT_KIND, "mal-och-budget")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFileMadeThroughAnotherDoorSaysWhatItIsAndIsHeldAgainstTheModel() {
        assertThat(through("verksamhetsplan").governed())
                .isEqualTo(new GovernedAs("halland", 1, "verksamhetsplan", "DHS"));
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> through("affarsplan"))
                        .errors())
                .extracting(FieldError::code)
                .containsExactly("documentKind.unknown");
    }

    private RecordFile through(String documentKind) {
        NodeRef made = REGISTER.as(RunningRegister.REGISTRAR, () -> {
            NodeRef node = REGISTER.bean("NodeService", NodeService.class)
                    .createNode(
                            Nodes.ref(file.id()),
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, documentKind),
                            DiariumModel.TYPE_PLAN,
                            Map.of(
                                    ContentModel.PROP_NAME,
                                    documentKind + ".txt",
                                    DiariumModel.PROP_DOCUMENT_KIND,
                                    documentKind,
                                    DiariumModel.PROP_DOCUMENT_FOR,
                                    "DHS"))
                    .getChildRef();
            REGISTER.bean("ContentService", ContentService.class)
                    .getWriter(node, ContentModel.PROP_CONTENT, true)
                    .putContent("Mål");
            return node;
        });
        return REGISTER.as(RunningRegister.REGISTRAR, () -> records.get(made.getId()));
    }
}
