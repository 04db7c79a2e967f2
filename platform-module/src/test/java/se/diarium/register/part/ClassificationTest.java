package se.diarium.register.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseFilter;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseSummary;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.InvalidInputException;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Registering;
import se.diarium.register.vocabulary.Term;

class ClassificationTest {

    private final Parts parts = new Parts();
    private final RunningRegister register = parts.register;
    private final Registering registering = new Registering(register);
    private final Classification classification = register.bean("diarium.classification", Classification.class);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);

    private Term classify(CaseFile file, String code) {
        return register.as(RunningRegister.HANDLER, () -> classification.classify(file.diarienummer(), code));
    }

    private boolean listed(CaseFile file, String code) {
        return register
                .as(
                        RunningRegister.MANAGER,
                        () -> cases.list(new CaseFilter("HSN", null, null, null, null, code, null), 0, 500))
                .cases()
                .stream()
                .map(CaseSummary::id)
                .anyMatch(file.id()::equals);
    }

    @Test
    void aCaseIsClassifiedByTheSchemeAndThatIsAnEvent() {
        CaseFile file = registering.aCase("Klassificeras");

        assertThat(classify(file, " 3.3 ").title("sv")).contains("klagomål");

        assertThat(register.as(RunningRegister.MANAGER, () -> classification.of(file.diarienummer())))
                .get()
                .extracting(Term::code)
                .isEqualTo("3.3");
        assertThat(parts.happened(file.id())).containsExactly(EventType.CASE_REGISTERED, EventType.CASE_CHANGED);
    }

    @Test
    void anUnknownCodeIsRefusedAtEveryDoorNamingThoseThatAreAccepted() {
        CaseFile file = registering.aCase("Okänd klass");

        assertThatThrownBy(() -> classify(file, "9.9"))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .singleElement()
                        .satisfies(error ->
                                assertThat(error.args().get(1).toString()).contains("1.1", "3.3")));
        assertThatThrownBy(() -> register.as(
                        RunningRegister.HANDLER,
                        () -> parts.nodes.setProperty(Nodes.ref(file.id()), DiariumModel.PROP_CLASSIFICATION, "9.9")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(register.as(RunningRegister.HANDLER, () -> classification.of(file.diarienummer())))
                .isEmpty();
    }

    @Test
    void aListOfAClassHasWhatIsBelowItToo() {
        CaseFile file = registering.aCase("Listas efter klass");
        classify(file, "3.3");

        assertThat(listed(file, "3.3")).isTrue();
        assertThat(listed(file, "3")).isTrue();
        assertThat(listed(file, "3.2")).isFalse();

        register.as(
                RunningRegister.HANDLER,
                () -> parts.nodes.setProperty(Nodes.ref(file.id()), DiariumModel.PROP_CLASSIFICATION, "3.2"));

        assertThat(listed(file, "3.3")).isFalse();
        assertThat(listed(file, "3.2")).isTrue();
    }

    @Test
    void aClassThatAFormLeavesEmptyIsNone() {
        CaseFile file = registering.aCase("Fylls inte i");

        register.as(
                RunningRegister.HANDLER,
                () -> parts.nodes.setProperty(Nodes.ref(file.id()), DiariumModel.PROP_CLASSIFICATION, ""));

        assertThat(register.as(RunningRegister.HANDLER, () -> classification.of(file.diarienummer())))
                .isEmpty();
    }

    @Test
    void aClassIsTakenAwayByAFormThatEmptiesIt() {
        CaseFile file = registering.aCase("Töms");
        classify(file, "3.3");

        register.as(
                RunningRegister.HANDLER,
                () -> parts.nodes.setProperty(Nodes.ref(file.id()), DiariumModel.PROP_CLASSIFICATION, ""));

        assertThat(listed(file, "3.3")).isFalse();
    }

    @Test
    void aClosedCaseIsNotClassifiedAnew() {
        CaseFile file = registering.aCase("Stängd klass");
        parts.close(file);

        assertThatThrownBy(() -> classify(file, "1.1")).isInstanceOf(ConflictException.class);
    }
}
