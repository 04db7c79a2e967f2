package se.diarium.register.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeBulkLoader;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseLifecycle;
import se.diarium.register.CaseStatus;
import se.diarium.register.DiariumModel;
import se.diarium.register.Direction;
import se.diarium.register.LegalGround;
import se.diarium.register.RecordFile;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.history.Disagreement.What;
import se.diarium.register.node.HistoryValues;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Registering;
import se.diarium.register.node.UserHappenings;
import se.diarium.register.part.Notes;
import se.diarium.register.part.Parties;
import se.diarium.register.part.PartyInput;

class RegisterAgreementTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final RegisterAgreement agreement = register.bean("diarium.registerAgreement", RegisterAgreement.class);
    private final NodeService unchecked = register.bean("nodeService", NodeService.class);

    private List<Disagreement> disagreementsOf(String nodeId) {
        List<Disagreement> found = new ArrayList<>();
        agreement.check("HSN", found::add);
        return found.stream().filter(one -> one.nodeId().equals(nodeId)).toList();
    }

    /** Writes past the register, as somebody with the database or the platform in hand can. */
    private void past(Consumer<NodeService> write) {
        BehaviourFilter filter = register.bean("policyBehaviourFilter", BehaviourFilter.class);
        register.asSystem(() -> {
            filter.disableBehaviour();
            write.accept(unchecked);
            filter.enableBehaviour();
            return null;
        });
    }

    @Test
    void theReasonsThatAHistoryGivesAreNoValuesOfWhatIsRegistered() {
        CaseFile file = registering.aCase("Med skäl", new LegalGround(25, 1));
        CaseLifecycle life = register.bean("diarium.caseLifecycle", CaseLifecycle.class);
        register.as(RunningRegister.REGISTRAR, () -> life.liftSecrecy(file.diarienummer(), "Inte hemligt"));
        registering.closed(file.diarienummer());
        register.as(RunningRegister.REOPENER, () -> life.reopen(file.diarienummer(), "Ny skrivelse"));
        register.as(RunningRegister.REGISTRAR, () -> life.voidCase(file.diarienummer(), "Dubblett"));

        assertThat(disagreementsOf(file.id())).isEmpty();
    }

    @Test
    void whatWentThroughTheRegisterAgreesWithItsHistory() {
        CaseFile file = registering.aCase("Stämmer");
        RecordFile record =
                registering.aRecord(file.diarienummer(), "Hemlig", "text", Direction.RECEIVED, new LegalGround(21, 7));
        String party = register.as(RunningRegister.HANDLER, () -> register.bean("diarium.parties", Parties.class)
                        .add(file.diarienummer(), new PartyInput("Anna", null, "applicant", null, null, null, null)))
                .id();
        register.as(RunningRegister.HANDLER, () -> register.bean("diarium.parties", Parties.class)
                .end(file.diarienummer(), party));
        register.as(RunningRegister.HANDLER, () -> register.bean("diarium.caseLifecycle", CaseLifecycle.class)
                .changeStatus(file.diarienummer(), CaseStatus.IN_PREPARATION, null));

        for (String id : List.of(file.id(), record.id(), party)) {
            assertThat(disagreementsOf(id)).isEmpty();
        }
    }

    @Test
    void aPropertyWrittenPastTheRegisterIsNamedWithBothValues() {
        CaseFile file = registering.aCase("Före");
        past(nodes -> nodes.setProperty(Nodes.ref(file.id()), DiariumModel.PROP_TITLE, "Efter"));

        assertThat(disagreementsOf(file.id()))
                .containsExactly(new Disagreement(
                        "HSN", file.designation(), file.id(), What.DIFFERENT, "title", "Före", "Efter"));

        past(nodes -> nodes.setProperty(Nodes.ref(file.id()), DiariumModel.PROP_TITLE, "Före"));
    }

    @Test
    void aNoteWrittenPastTheRegisterIsNamed() {
        CaseFile file = registering.aCase("Anteckning i smyg");
        QName note = QName.createQName(DiariumModel.URI, "note");
        NodeRef[] made = new NodeRef[1];
        past(nodes -> made[0] = nodes.createNode(
                        Nodes.ref(file.id()),
                        DiariumModel.ASSOC_PARTS,
                        QName.createQName(DiariumModel.URI, "i smyg"),
                        note,
                        Map.of(QName.createQName(DiariumModel.URI, "noteText"), "I smyg"))
                .getChildRef());

        assertThat(disagreementsOf(made[0].getId()))
                .singleElement()
                .extracting(Disagreement::what)
                .isEqualTo(What.UNTOLD);

        past(nodes -> {
            nodes.addAspect(made[0], ContentModel.ASPECT_TEMPORARY, null);
            nodes.deleteNode(made[0]);
        });
    }

    @Test
    void whatDisagreesIsFoundInTheOrderInWhichItWasRegisteredAndOnceHoweverOftenItChanged() {
        List<CaseFile> files =
                List.of(registering.aCase("Första"), registering.aCase("Andra"), registering.aCase("Tredje"));
        for (CaseFile file : files) {
            register.as(RunningRegister.HANDLER, () -> register.bean("diarium.caseLifecycle", CaseLifecycle.class)
                    .changeStatus(file.diarienummer(), CaseStatus.IN_PREPARATION, null));
        }
        setPast(files, "Skrivet förbi");
        List<Disagreement> found = new ArrayList<>();

        long compared = inSmallParts().check("HSN", found::add);

        assertThat(found.stream()
                        .map(Disagreement::nodeId)
                        .filter(files.stream().map(CaseFile::id).toList()::contains))
                .containsExactlyElementsOf(files.stream().map(CaseFile::id).toList());
        assertThat(compared)
                .isEqualTo(register.bean("diarium.jdbc", JdbcTemplate.class)
                        .queryForObject(
                                "SELECT COUNT(DISTINCT node_id) FROM dia_event WHERE series_code = 'HSN'", Long.class));

        files.forEach(file -> setPast(List.of(file), file.title()));
    }

    private void setPast(List<CaseFile> files, String title) {
        past(nodes -> files.forEach(file -> nodes.setProperty(Nodes.ref(file.id()), DiariumModel.PROP_TITLE, title)));
    }

    /** Parts so small that what happens to a case is in several of them. */
    private RegisterAgreement inSmallParts() {
        return new RegisterAgreement(
                register.bean("diarium.jdbc", JdbcTemplate.class),
                register.bean("diarium.historyValues", HistoryValues.class),
                register.bean("NodeService", NodeService.class),
                register.bean("nodeDAO", NodeBulkLoader.class),
                register.bean("TransactionService", TransactionService.class),
                2);
    }

    @Test
    void usersAreNotRegisteredSoOneThatIsGoneIsNoDisagreement() {
        PersonService persons = register.bean("PersonService", PersonService.class);
        register.asSystem(() -> {
            persons.createPerson(Map.of(ContentModel.PROP_USERNAME, "snart-borta"));
            register.bean("diarium.userHappenings", UserHappenings.class).tell("snart-borta", EventType.USER_MADE);
            return null;
        });
        register.asSystem(() -> {
            persons.deletePerson("snart-borta");
            return null;
        });
        List<Disagreement> found = new ArrayList<>();

        agreement.check(EventChain.PEOPLE, found::add);

        assertThat(found).isEmpty();
    }

    @Test
    void aNoteThatIsGoneIsNamed() {
        CaseFile file = registering.aCase("Anteckning borta");
        String note = register.as(RunningRegister.HANDLER, () -> register.bean("diarium.notes", Notes.class)
                        .write(file.diarienummer(), "Ringde", null))
                .id();
        past(nodes -> nodes.deleteNode(Nodes.ref(note)));

        assertThat(disagreementsOf(note))
                .singleElement()
                .extracting(Disagreement::what)
                .isEqualTo(What.GONE);
    }
}
