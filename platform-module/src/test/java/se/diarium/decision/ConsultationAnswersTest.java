package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.route.RouteStep;
import se.diarium.decision.route.StepKind;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.Direction;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordFile;
import se.diarium.register.node.Registering;

/** A consultation is answered with a file, which becomes a record of the case. */
class ConsultationAnswersTest {
    private final RunningRegister register = RunningRegister.shared();
    private final Preparing preparing = new Preparing(register, "Remiss om nya linjer", "Föreslagna linjer");

    @Test
    void theFileIsRegisteredInTheCaseAndTheTaskIsDone() {
        preparing.consult(RunningRegister.STRANGER);

        var answer = answer(RunningRegister.STRANGER, "Remissvar från kommunen");

        assertThat(answer.direction()).isEqualTo(Direction.RECEIVED);
        assertThat(answer.counterparty()).isEqualTo(RunningRegister.STRANGER);
        assertThat(titles()).contains("Remissvar från kommunen");
        assertThat(preparing.task(RunningRegister.SECRETARY).type()).isEqualTo("recordDecision");
    }

    @Test
    void anAnswerWithoutATitleLeavesCaseAndTaskAsTheyAre() {
        preparing.consult(RunningRegister.STRANGER);

        assertThatThrownBy(() -> answer(RunningRegister.STRANGER, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("title");

        assertThat(preparing.task(RunningRegister.STRANGER).type()).isEqualTo("answerConsultation");
    }

    @Test
    void anothersConsultationIsNotAnswered() {
        preparing.consult(RunningRegister.STRANGER);
        var task = preparing.task(RunningRegister.STRANGER).id();

        assertThatThrownBy(() -> answer(RunningRegister.MEMBER, task, "Mitt svar"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(titles()).doesNotContain("Mitt svar");
    }

    @Test
    void nothingElseThanAConsultationTakesAFile() {
        preparing.ask(RouteStep.of(StepKind.MANAGER));
        var task = register.as(
                RunningRegister.MANAGER,
                () -> preparing.process.claim(
                        preparing.task(RunningRegister.MANAGER).id()));

        assertThatThrownBy(() -> answer(RunningRegister.MANAGER, task.id(), "Svar"))
                .isInstanceOf(ConflictException.class);
        assertThat(titles()).doesNotContain("Svar");
    }

    private RecordFile answer(String user, String title) {
        return answer(user, preparing.task(user).id(), title);
    }

    private RecordFile answer(String user, String task, String title) {
        var given = new NewRecord(title, null, null, null, null, null, null, null, null, null);
        return register.as(
                user,
                () -> preparing.process.answer(task, null, given, Registering.file("svar.txt", "Vi tillstyrker")));
    }

    private List<String> titles() {
        return register
                .as(RunningRegister.HANDLER, () -> register.bean("diarium.caseRegister", CaseRegister.class)
                        .get(preparing.file.diarienummer()))
                .records()
                .stream()
                .map(RecordFile::title)
                .toList();
    }
}
