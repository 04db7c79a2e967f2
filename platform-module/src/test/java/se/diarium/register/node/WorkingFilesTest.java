package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.ConflictException;
import se.diarium.register.NotFoundException;
import se.diarium.register.WorkingFile;
import se.diarium.register.WorkingFiles;

class WorkingFilesTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final WorkingFiles files = register.bean("diarium.workingFiles", WorkingFiles.class);
    private final CaseFile file = registering.aCase("Ärende med utkast");

    private WorkingFile added(String user, String text) {
        return register.as(user, () -> files.add(file.diarienummer(), Registering.file("utkast.txt", text)));
    }

    private String content(WorkingFile of) {
        return register.as(RunningRegister.HANDLER, () -> files.content(file.diarienummer(), of.id())
                .getContentString());
    }

    @Test
    void aFileIsWorkingMaterialThatAnotherOfTheSameNameDoesNotReplace() {
        WorkingFile first = added(RunningRegister.HANDLER, "Ett");
        WorkingFile second = added(RunningRegister.REGISTRAR, "Två");

        assertThat(register.as(RunningRegister.HANDLER, () -> files.list(file.diarienummer())))
                .extracting(WorkingFile::filename)
                .containsExactlyInAnyOrder("utkast.txt", "utkast-2.txt");
        assertThat(content(first)).isEqualTo("Ett");
        assertThat(content(second)).isEqualTo("Två");
    }

    @Test
    void aNewVersionKeepsTheNameOfTheFile() {
        WorkingFile draft = added(RunningRegister.HANDLER, "Ett");

        WorkingFile written = register.as(
                RunningRegister.REGISTRAR,
                () -> files.replace(file.diarienummer(), draft.id(), Registering.file("annat.txt", "Två")));

        assertThat(written.filename()).isEqualTo("utkast.txt");
        assertThat(content(draft)).isEqualTo("Två");
    }

    @Test
    void whatIsClearedAwayIsNotThere() {
        WorkingFile draft = added(RunningRegister.HANDLER, "Ett");

        register.as(RunningRegister.HANDLER, () -> files.remove(file.diarienummer(), draft.id()));

        assertThatThrownBy(() -> content(draft)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoeverMayOnlyReadTheCasePutsNothingThereAndSeesNothing() {
        WorkingFile draft = added(RunningRegister.HANDLER, "Ett");

        assertThatThrownBy(() -> added(RunningRegister.MANAGER, "Två")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> register.as(RunningRegister.MANAGER, () -> files.remove(file.diarienummer(), draft.id())))
                .isInstanceOf(NotFoundException.class);
        assertThat(register.as(RunningRegister.MANAGER, () -> files.list(file.diarienummer())))
                .isEmpty();
    }

    @Test
    void aRecordIsNoWorkingMaterial() {
        String record = registering.aRecord(file.diarienummer(), "Brev", "text").id();

        assertThatThrownBy(
                        () -> register.as(RunningRegister.REGISTRAR, () -> files.remove(file.diarienummer(), record)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aClosedCaseTakesNone() {
        registering.closed(file.diarienummer());

        assertThatThrownBy(() -> added(RunningRegister.REGISTRAR, "För sent")).isInstanceOf(ConflictException.class);
    }
}
