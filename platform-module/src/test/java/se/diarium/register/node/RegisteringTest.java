package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NewCase;

class RegisteringTest {

    private final RunningRegister register = RunningRegister.shared();
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);

    private CaseFile registered(NewCase given) {
        return register.as(RunningRegister.REGISTRAR, () -> cases.register(given));
    }

    private static NewCase titled(String title) {
        return new NewCase("HSN", title, null, null, null, null, null, null, null);
    }

    @Test
    void aRegisteredCaseHasItsNumberItsStatusAndToday() {
        CaseFile file = registered(titled("Vårdplatser i länet"));

        assertThat(file.diarienummer().series()).isEqualTo("HSN");
        assertThat(file.designation())
                .isEqualTo("HSN/" + file.diarienummer().number() + "/"
                        + file.diarienummer().year());
        assertThat(file.status()).isEqualTo(CaseStatus.REGISTERED);
        assertThat(file.publicTitle()).isEqualTo("Vårdplatser i länet");
        assertThat(file.registered().getYear()).isEqualTo(file.diarienummer().year());
    }

    @Test
    void aCaseThatBringsItsNumberKeepsItAndTheNextFollows() {
        CaseFile kept = registered(
                new NewCase("RS", "Uppföljning", null, null, null, null, LocalDate.of(2023, 5, 2), null, "rs 595-23"));
        CaseFile next =
                registered(new NewCase("RS", "Nästa", null, null, null, null, LocalDate.of(2023, 6, 1), null, null));

        assertThat(kept.designation()).isEqualTo("RS/595/2023");
        assertThat(next.designation()).isEqualTo("RS/596/2023");
        assertThatThrownBy(
                        () -> registered(new NewCase("RS", "Samma", null, null, null, null, null, null, "RS/595/2023")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void everyFaultIsToldByFieldAndNoNumberIsUsed() {
        int before = registered(titled("Före")).diarienummer().number();

        assertThatThrownBy(() -> registered(new NewCase(
                        "HSN",
                        " ",
                        "x".repeat(501),
                        null,
                        null,
                        "nobody",
                        LocalDate.now().plusDays(2),
                        new LegalGround(99, 1),
                        null)))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.errors())
                        .extracting(FieldError::field, FieldError::code)
                        .containsExactlyInAnyOrder(
                                org.assertj.core.groups.Tuple.tuple("title", "required"),
                                org.assertj.core.groups.Tuple.tuple("publicTitle", "text.tooLong"),
                                org.assertj.core.groups.Tuple.tuple("handler", "handler.unknown"),
                                org.assertj.core.groups.Tuple.tuple("registered", "date.future"),
                                org.assertj.core.groups.Tuple.tuple("secrecy", "secrecy.unknown")));
        assertThat(registered(titled("Efter")).diarienummer().number()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RunningRegister.HANDLER,
                RunningRegister.SECRETARY,
                RunningRegister.MEMBER,
                RunningRegister.STRANGER
            })
    void onlyRegistrarsRegister(String user) {
        assertThatThrownBy(() -> register.as(user, () -> cases.register(titled("Olovligt"))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
