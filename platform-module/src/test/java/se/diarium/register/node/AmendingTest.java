package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;

class AmendingTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);

    private CaseFile amended(String user, CaseFile file, CaseChange change) {
        return register.as(user, () -> cases.amend(file.diarienummer(), change));
    }

    private static CaseChange handler(String user) {
        return new CaseChange(null, null, null, null, user, null);
    }

    private static CaseChange title(String title) {
        return new CaseChange(title, null, null, null, null, null);
    }

    @Test
    void aCaseMadeSecretIsClosedToOthersAndItsTitleIsProtected() {
        CaseFile file = registering.aCase("Blir hemligt");

        CaseFile secret = amended(
                RunningRegister.REGISTRAR, file, new CaseChange(null, null, null, null, null, new LegalGround(21, 7)));

        assertThat(secret.publicTitle()).isNull();
        assertThat(secret.secrecy()).isEqualTo(new LegalGround(21, 7));
        assertThat(register.as(RunningRegister.SECRETARY, () -> cases.find(file.diarienummer())))
                .isEmpty();
        assertThat(register.as(RunningRegister.HANDLER, () -> cases.find(file.diarienummer())))
                .isPresent();
    }

    @Test
    void aCaseWithoutAHandlerMayBeTakenUpByAnyHandlerUntilItHasOne() {
        CaseFile file = registering.aCaseWithoutHandler("Väntar på handläggare");

        assertThat(amended(RunningRegister.HANDLER, file, title("Påbörjat")).title())
                .isEqualTo("Påbörjat");
        amended(RunningRegister.REGISTRAR, file, handler(RunningRegister.SECRETARY));
        assertThatThrownBy(() -> amended(RunningRegister.HANDLER, file, title("Nej")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aNewHandlerMayWorkInTheCaseAndTheFormerMayNot() {
        CaseFile file = registering.aCase("Byter handläggare");

        amended(RunningRegister.REGISTRAR, file, handler(RunningRegister.SECRETARY));

        assertThat(amended(RunningRegister.SECRETARY, file, title("Ny")).handler())
                .isEqualTo(RunningRegister.SECRETARY);
        assertThatThrownBy(() -> amended(RunningRegister.HANDLER, file, title("Nej")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anEmptyTextClearsAFieldButNotTheTitle() {
        CaseFile file = registering.aCase("Rubrik");

        assertThat(amended(
                                RunningRegister.REGISTRAR,
                                file,
                                new CaseChange(null, null, "Anna Andersson", null, null, null))
                        .initiator())
                .isEqualTo("Anna Andersson");
        assertThat(amended(RunningRegister.REGISTRAR, file, new CaseChange(null, null, "", null, null, null))
                        .initiator())
                .isNull();
        assertThatThrownBy(() -> amended(RunningRegister.REGISTRAR, file, title(" ")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aClosedCaseIsNotAmended() {
        CaseFile file = registering.aCase("Stängs");
        registering.closed(file.diarienummer());

        assertThatThrownBy(() -> amended(RunningRegister.REGISTRAR, file, title("För sent")))
                .isInstanceOf(ConflictException.class);
    }
}
