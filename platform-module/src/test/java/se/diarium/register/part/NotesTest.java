package se.diarium.register.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.InvalidInputException;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Registering;

class NotesTest {

    private final Parts parts = new Parts();
    private final RunningRegister register = parts.register;
    private final Registering registering = new Registering(register);
    private final Notes notes = register.bean("diarium.notes", Notes.class);

    private Note write(CaseFile file, String text, String corrects) {
        return register.as(RunningRegister.HANDLER, () -> notes.write(file.diarienummer(), text, corrects));
    }

    @Test
    void aNoteSaysWhoWroteItAndIsCorrectedByAnother() {
        CaseFile file = registering.aCase("Anteckningar");
        Note first = write(file, "Ringde sökanden.\nInget svar.", null);

        Note second = write(file, "Det var ombudet jag ringde.", first.id());

        assertThat(first.by()).isEqualTo(RunningRegister.HANDLER);
        assertThat(register.as(RunningRegister.MANAGER, () -> notes.of(file.diarienummer())))
                .containsExactly(first, second);
        assertThat(second.corrects()).isEqualTo(first.id());
        assertThat(parts.happened(first.id())).containsExactly(EventType.NOTE_WRITTEN);
    }

    @Test
    void aNoteCorrectsANoteOfItsOwnCaseAlone() {
        Note other = write(registering.aCase("Annat ärende"), "Där", null);
        CaseFile file = registering.aCase("Det här ärendet");

        assertThatThrownBy(() -> write(file, "Här", other.id())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> write(file, "Här", "inget-id")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void anEmptyNoteIsNone() {
        CaseFile file = registering.aCase("Tom anteckning");

        assertThatThrownBy(() -> write(file, " ", null)).isInstanceOf(InvalidInputException.class);
    }
}
