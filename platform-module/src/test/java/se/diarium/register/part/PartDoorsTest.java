package se.diarium.register.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.DiariumModel;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.RegisterFolders;
import se.diarium.register.node.Registering;

/** What Share, CMIS and the platform's own API do to the parts of cases, they do through these services. */
class PartDoorsTest {

    private static final String ADMIN = "admin";

    private final Parts parts = new Parts();
    private final RunningRegister register = parts.register;
    private final Registering registering = new Registering(register);

    @Test
    void aPartyMadeThroughAnotherDoorIsAPartyOfTheCase() {
        CaseFile file = registering.aCase("Part från Share");

        NodeRef made = register.as(
                RunningRegister.HANDLER,
                () -> parts.make(
                        file,
                        PartModel.TYPE_PARTY,
                        Map.of(PartModel.PARTY_NAME, "Anna", PartModel.PARTY_ROLE, "applicant")));

        assertThat(register.as(RunningRegister.HANDLER, () -> register.bean("diarium.parties", Parties.class)
                        .of(file.diarienummer())))
                .extracting(Party::id)
                .containsExactly(made.getId());
        assertThat(parts.happened(made.getId())).containsExactly(EventType.PARTY_ADDED);
    }

    @Test
    void whatAFormLeavesEmptyIsNotSaidOfTheParty() {
        CaseFile file = registering.aCase("Part ändrad i Share");
        Parties parties = register.bean("diarium.parties", Parties.class);
        NodeRef made = register.as(
                RunningRegister.HANDLER,
                () -> parts.make(
                        file,
                        PartModel.TYPE_PARTY,
                        Map.of(PartModel.PARTY_NAME, "Anna", PartModel.PARTY_ROLE, "applicant")));

        register.as(RunningRegister.HANDLER, () -> {
            parts.nodes.addProperties(made, Map.of(PartModel.PARTY_PUBLIC_NAME, "", PartModel.PARTY_ADDRESS, ""));
            return null;
        });

        assertThat(register.as(RunningRegister.HANDLER, () -> parties.of(file.diarienummer())))
                .singleElement()
                .satisfies(party -> {
                    assertThat(party.publicName()).isNull();
                    assertThat(party.address()).isNull();
                });
    }

    @Test
    void aNoteMadeThroughAnotherDoorSaysWhoMadeIt() {
        CaseFile file = registering.aCase("Anteckning från Share");

        register.as(
                RunningRegister.HANDLER,
                () -> parts.make(file, PartModel.TYPE_NOTE, Map.of(PartModel.NOTE_TEXT, "Ringde")));

        assertThat(register.as(RunningRegister.HANDLER, () -> register.bean("diarium.notes", Notes.class)
                        .of(file.diarienummer())))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.by()).isEqualTo(RunningRegister.HANDLER);
                    assertThat(note.at()).isNotNull();
                });
    }

    @Test
    void aDeadlineMadeThroughAnotherDoorFallsToTheHandler() {
        CaseFile file = registering.aCase("Bevakning från Share");
        Date due = Date.from(LocalDate.of(2031, 1, 1).atTime(12, 0).toInstant(ZoneOffset.UTC));

        register.as(
                RunningRegister.REGISTRAR,
                () -> parts.make(
                        file,
                        PartModel.TYPE_DEADLINE,
                        Map.of(PartModel.DEADLINE_WHAT, "Svara", PartModel.DEADLINE_DUE, due)));

        assertThat(register.as(RunningRegister.HANDLER, () -> register.bean("diarium.deadlines", Deadlines.class)
                        .of(file.diarienummer())))
                .singleElement()
                .extracting(Deadline::responsible)
                .isEqualTo(RunningRegister.HANDLER);
    }

    @Test
    void aDeadlineIsNotLeftToNobodyByAFormThatWasEmptied() {
        CaseFile file = registering.aCase("Bevakning utan ansvarig");
        NodeRef deadline = register.as(
                ADMIN,
                () -> parts.make(
                        file,
                        PartModel.TYPE_DEADLINE,
                        Map.of(
                                PartModel.DEADLINE_WHAT,
                                "Svara",
                                PartModel.DEADLINE_DUE,
                                at(LocalDate.of(2031, 1, 1), 12))));

        assertThatThrownBy(() ->
                        register.as(ADMIN, () -> parts.nodes.setProperty(deadline, PartModel.DEADLINE_RESPONSIBLE, "")))
                .isInstanceOf(InvalidInputException.class);
    }

    /** Share's forms write every day anew, at another time of day. */
    @Test
    void aDayWrittenAtAnotherTimeOfDayIsNoChangeOfADeadline() {
        CaseFile file = registering.aCase("Bevakning sparas oförändrad");
        LocalDate due = LocalDate.of(2031, 1, 1);
        NodeRef deadline = register.as(
                ADMIN,
                () -> parts.make(
                        file,
                        PartModel.TYPE_DEADLINE,
                        Map.of(PartModel.DEADLINE_WHAT, "Svara", PartModel.DEADLINE_DUE, at(due, 12))));

        register.as(ADMIN, () -> parts.nodes.setProperty(deadline, PartModel.DEADLINE_DUE, at(due, 3)));

        assertThat(parts.happened(deadline.getId())).containsExactly(EventType.DEADLINE_SET);
        assertThat(register.asSystem(() -> parts.nodes.getProperty(deadline, PartModel.DEADLINE_DUE)))
                .isEqualTo(at(due, 12));
    }

    private static Date at(LocalDate day, int hour) {
        return Date.from(day.atTime(hour, 0).toInstant(ZoneOffset.UTC));
    }

    /** Share's forms make a node first and write its properties then. */
    @Test
    void aPartThatIsFilledInAfterItWasMadeIsTakenInAtTheCommit() {
        CaseFile file = registering.aCase("Part från Shares formulär");

        NodeRef made = register.as(RunningRegister.HANDLER, () -> {
            NodeRef form = parts.make(file, PartModel.TYPE_PARTY, Map.of());
            Map<QName, Serializable> filledIn = parts.nodes.getProperties(form);
            filledIn.put(PartModel.PARTY_NAME, "Anna");
            filledIn.put(PartModel.PARTY_ROLE, "applicant");
            parts.nodes.setProperties(form, filledIn);
            return form;
        });

        assertThat(register.as(RunningRegister.HANDLER, () -> register.bean("diarium.parties", Parties.class)
                        .of(file.diarienummer())))
                .extracting(Party::name)
                .containsExactly("Anna");
        assertThat(parts.happened(made.getId())).containsExactly(EventType.PARTY_ADDED);
    }

    @Test
    void aPartThatIsNeverFilledInIsRefused() {
        CaseFile file = registering.aCase("Tomt formulär");

        assertThatThrownBy(() ->
                        register.as(RunningRegister.HANDLER, () -> parts.make(file, PartModel.TYPE_NOTE, Map.of())))
                .isInstanceOf(InvalidInputException.class);
        assertThat(register.as(RunningRegister.HANDLER, () -> register.bean("diarium.notes", Notes.class)
                        .of(file.diarienummer())))
                .isEmpty();
    }

    @Test
    void whatTheRegisterWouldNotAcceptIsRefusedAtEveryDoor() {
        CaseFile file = registering.aCase("Fel från Share");

        assertThatThrownBy(() -> register.as(
                        ADMIN, () -> parts.make(file, PartModel.TYPE_PARTY, Map.of(PartModel.PARTY_NAME, "Anna"))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> register.as(
                        ADMIN,
                        () -> parts.make(
                                file,
                                PartModel.TYPE_NOTE,
                                Map.of(PartModel.NOTE_TEXT, "Ringde", PartModel.NOTE_BY, "någon annan"))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> register.as(
                        ADMIN,
                        () -> parts.make(
                                file,
                                PartModel.TYPE_LINK,
                                Map.of(
                                        PartModel.LINK_TYPE,
                                        LinkType.RELATED.name(),
                                        PartModel.LINKED_CASE,
                                        Nodes.ref(file.id())))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> register.as(ADMIN, () -> parts.make(file, DiariumModel.TYPE_PART, Map.of())))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aPartOutsideACaseIsRefused() {
        NodeRef root = register.bean("diarium.folders", RegisterFolders.class).root();

        assertThatThrownBy(() -> register.as(
                        ADMIN,
                        () -> parts.nodes.createNode(
                                root,
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(DiariumModel.URI, "utanför"),
                                PartModel.TYPE_NOTE,
                                Map.of(PartModel.NOTE_TEXT, "Utanför"))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aPartInAClosedCaseIsRefused() {
        CaseFile file = registering.aCase("Stängt för Share");
        parts.close(file);

        assertThatThrownBy(() -> register.as(
                        ADMIN, () -> parts.make(file, PartModel.TYPE_NOTE, Map.of(PartModel.NOTE_TEXT, "Efteråt"))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aNoteIsNotRewrittenDeletedMovedOrTurnedIntoSomethingElse() {
        CaseFile file = registering.aCase("Står som den skrevs");
        CaseFile other = registering.aCase("Dit flyttas inget");
        Note note = register.as(RunningRegister.HANDLER, () -> register.bean("diarium.notes", Notes.class)
                .write(file.diarienummer(), "Ringde", null));
        NodeRef node = Nodes.ref(note.id());

        for (Runnable attempt : new Runnable[] {
            () -> parts.nodes.setProperty(node, PartModel.NOTE_TEXT, "Skrev"),
            () -> parts.nodes.setProperty(node, PartModel.NOTE_BY, ADMIN),
            () -> parts.nodes.removeProperty(node, PartModel.NOTE_TEXT),
            () -> parts.nodes.deleteNode(node),
            () -> parts.nodes.setType(node, PartModel.TYPE_PARTY),
            () -> parts.nodes.moveNode(
                    node,
                    Nodes.ref(other.id()),
                    DiariumModel.ASSOC_PARTS,
                    QName.createQName(DiariumModel.URI, "flyttad"))
        }) {
            assertThatThrownBy(() -> register.as(ADMIN, attempt)).isInstanceOf(NotAllowedException.class);
        }
        assertThat(register.as(RunningRegister.HANDLER, () -> register.bean("diarium.notes", Notes.class)
                        .of(file.diarienummer())))
                .containsExactly(note);
    }

    @Test
    void aPartyChangedThroughAnotherDoorIsCheckedAndIsAnEvent() {
        CaseFile file = registering.aCase("Ändrad från Share");
        Party party = register.as(RunningRegister.HANDLER, () -> register.bean("diarium.parties", Parties.class)
                .add(file.diarienummer(), new PartyInput("Anna", null, "applicant", null, null, null, null)));
        NodeRef node = Nodes.ref(party.id());

        register.as(RunningRegister.HANDLER, () -> parts.nodes.setProperty(node, PartModel.PARTY_NAME, "Anna Berg"));

        assertThat(parts.happened(party.id())).containsExactly(EventType.PARTY_ADDED, EventType.PARTY_CHANGED);
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER, () -> parts.nodes.setProperty(node, PartModel.PARTY_ROLE, "kung")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aDeadlineIsNotMetThroughAnotherDoor() {
        CaseFile file = registering.aCase("Inte klar");
        Deadline set = register.as(RunningRegister.HANDLER, () -> register.bean("diarium.deadlines", Deadlines.class)
                .add(file.diarienummer(), new DeadlineInput("Svara", LocalDate.of(2031, 1, 1), null)));

        assertThatThrownBy(() -> register.as(
                        ADMIN,
                        () -> parts.nodes.setProperty(Nodes.ref(set.id()), PartModel.DEADLINE_MET_AT, new Date())))
                .isInstanceOf(NotAllowedException.class);
    }
}
