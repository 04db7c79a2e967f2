package se.diarium.register.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NotFoundException;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Registering;

class PartiesTest {

    private final Parts parts = new Parts();
    private final RunningRegister register = parts.register;
    private final Registering registering = new Registering(register);
    private final Parties parties = register.bean("diarium.parties", Parties.class);

    private static PartyInput applicant(String name) {
        return new PartyInput(name, null, "applicant", "Storgatan 1", "a@example.se", null, null);
    }

    private static PartyInput until(LocalDate day) {
        return new PartyInput(null, null, null, null, null, null, day);
    }

    private Party add(CaseFile file, PartyInput given) {
        return register.as(RunningRegister.HANDLER, () -> parties.add(file.diarienummer(), given));
    }

    @Test
    void aPartyIsAddedChangedAndEndedButNeverGone() {
        CaseFile file = registering.aCase("Parter");
        Party added = add(file, applicant(" Anna  Berg "));

        Party changed = register.as(
                RunningRegister.HANDLER,
                () -> parties.change(
                        file.diarienummer(), added.id(), new PartyInput(null, "A.B.", null, "", null, null, null)));
        register.as(RunningRegister.REGISTRAR, () -> parties.end(file.diarienummer(), added.id()));

        assertThat(added.name()).isEqualTo("Anna Berg");
        assertThat(changed)
                .isEqualTo(new Party(added.id(), "Anna Berg", "A.B.", "applicant", null, "a@example.se", null, null));
        assertThat(register.as(RunningRegister.MANAGER, () -> parties.of(file.diarienummer())))
                .singleElement()
                .extracting(Party::until)
                .isEqualTo(LocalDate.now());
        assertThat(parts.happened(added.id()))
                .containsExactly(EventType.PARTY_ADDED, EventType.PARTY_CHANGED, EventType.PARTY_CHANGED);
    }

    @Test
    void aPartyThatHasEndedStaysEndedOnItsDay() {
        CaseFile file = registering.aCase("Redan avslutad");
        Party ended =
                add(file, new PartyInput("Bolaget", null, "supplier", null, null, null, LocalDate.of(2024, 1, 31)));

        register.as(RunningRegister.HANDLER, () -> parties.end(file.diarienummer(), ended.id()));

        assertThat(register.as(RunningRegister.HANDLER, () -> parties.of(file.diarienummer())))
                .containsExactly(ended);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        CaseFile file = registering.aCase("Fel i part");

        assertThatThrownBy(() -> add(
                        file,
                        new PartyInput(
                                " ",
                                null,
                                "kung",
                                null,
                                "ingen adress",
                                LocalDate.of(2024, 2, 1),
                                LocalDate.of(2024, 1, 1))))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
                    assertThat(refusal.errors())
                            .extracting(FieldError::field)
                            .containsExactlyInAnyOrder("name", "role", "email", "until");
                    assertThat(refusal.errors())
                            .filteredOn(error -> error.field().equals("role"))
                            .singleElement()
                            .satisfies(error ->
                                    assertThat(error.args().get(1).toString()).contains("applicant", "consultee"));
                });
        assertThat(register.as(RunningRegister.HANDLER, () -> parties.of(file.diarienummer())))
                .isEmpty();
    }

    @Test
    void theNameOfAPartyCannotBeCleared() {
        CaseFile file = registering.aCase("Namnet står");
        Party added = add(file, applicant("Anna"));

        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> parties.change(
                                file.diarienummer(),
                                added.id(),
                                new PartyInput("", null, null, null, null, null, null))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aReaderReadsAndDoesNotWrite() {
        CaseFile file = registering.aCase("Läsare");
        Party added = add(file, applicant("Anna"));

        assertThat(register.as(RunningRegister.MANAGER, () -> parties.of(file.diarienummer())))
                .hasSize(1);
        assertThatThrownBy(() ->
                        register.as(RunningRegister.MANAGER, () -> parties.add(file.diarienummer(), applicant("Bo"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.as(
                        RunningRegister.MANAGER,
                        () -> parties.change(file.diarienummer(), added.id(), until(LocalDate.now()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thePartiesOfASecretCaseAreAsSecretAsTheCase() {
        CaseFile file = registering.aCase("Hemligt", new LegalGround(21, 7));
        Party added = add(file, applicant("Anna"));

        assertThatThrownBy(() -> register.as(RunningRegister.MANAGER, () -> parties.of(file.diarienummer())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        register.as(RunningRegister.MANAGER, () -> parts.nodes.getProperties(Nodes.ref(added.id()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPartyOfAnotherCaseIsNotThere() {
        Party other = add(registering.aCase("Den ena"), applicant("Anna"));
        CaseFile file = registering.aCase("Den andra");

        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> parties.change(file.diarienummer(), other.id(), until(LocalDate.now()))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aClosedCaseTakesNoMore() {
        CaseFile file = registering.aCase("Avslutat");
        Party added = add(file, applicant("Anna"));
        parts.close(file);

        assertThatThrownBy(() -> add(file, applicant("Bo"))).isInstanceOf(ConflictException.class);
        assertThatThrownBy(
                        () -> register.as(RunningRegister.HANDLER, () -> parties.end(file.diarienummer(), added.id())))
                .isInstanceOf(ConflictException.class);
    }
}
