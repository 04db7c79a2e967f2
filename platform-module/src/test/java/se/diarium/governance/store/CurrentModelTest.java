package se.diarium.governance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.yaml.ShippedModels;
import se.diarium.register.setup.RegionBodies;
import se.diarium.settings.StartRefusedException;

class CurrentModelTest {

    private static final String MODEL = """
            model: provregion
            region: {name: Region Prov, genitive: Region Provs}
            elections: {first: 2018, every: 4}
            bodies:
              - {code: RF, name: Regionfullmäktige, genitive: Regionfullmäktiges}
            kinds:
              - {code: budget, name: Budget, record: plan, decides: RF}
            """;
    private static final String RENAMED = MODEL.replace("name: Budget", "name: Treårsbudget");

    private final ModelTables tables = new ModelTables();

    @Test
    void aRegionWithoutAModelHasNoneInForce() {
        CurrentModel none = new CurrentModel(
                new ModelSettings(Optional.empty()),
                tables.table,
                tables.transactions,
                mock(RegionBodies.class),
                Clock.systemUTC());
        none.start();

        assertThat(none.current()).isEmpty();
    }

    @Test
    void theFileOfTheSettingIsTheFirstVersionHoweverManyNodesStart() {
        tables.node(MODEL);
        CurrentModel other = tables.node(MODEL);

        assertThat(other.current()).get().extracting(ModelVersion::version).isEqualTo(1);
        assertThat(other.history("provregion"))
                .containsExactly(new ModelChange("provregion", 1, ModelOrigin.FILE, "System", ModelTables.NOW));
    }

    @Test
    void anotherFileIsANewVersionAndTheFormerOneStays() {
        tables.node(MODEL);

        CurrentModel later = tables.node(RENAMED);

        assertThat(nameOfBudget(later.current())).isEqualTo("Treårsbudget");
        assertThat(nameOfBudget(later.version("provregion", 1))).isEqualTo("Budget");
    }

    @Test
    void aRegisterWithDocumentsOfOneModelDoesNotStartWithAnother() {
        tables.node(MODEL);
        tables.document("provregion");

        assertThatThrownBy(() -> tables.node(MODEL.replace("provregion", "annanregion")))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("registered by the governance model provregion");
        assertThat(tables.node(MODEL).current()).isPresent();
    }

    @Test
    void aRegisterWithoutSuchDocumentsStartsWithAnother() {
        tables.node(MODEL);

        assertThat(tables.node(MODEL.replace("provregion", "annanregion")).current())
                .get()
                .extracting(ModelVersion::code)
                .isEqualTo("annanregion");
    }

    @Test
    void whatAnAdministratorChangedGoesBeforeTheFile() {
        tables.node(MODEL);
        tables.change("provregion", 2, RENAMED);

        CurrentModel later = tables.node(MODEL);

        assertThat(later.current()).get().extracting(ModelVersion::version).isEqualTo(2);
        assertThat(nameOfBudget(later.current())).isEqualTo("Treårsbudget");
    }

    @Test
    void aVersionAddedOnOneNodeIsInForceOnTheOtherAtItsNextLook() {
        CurrentModel node = tables.node(MODEL);
        tables.change("provregion", 2, RENAMED);
        assertThat(node.current()).get().extracting(ModelVersion::version).isEqualTo(1);

        node.doSome();

        assertThat(node.current()).get().extracting(ModelVersion::version).isEqualTo(2);
    }

    @Test
    void aFileOfAnyLengthIsKeptCharacterByCharacter() {
        String halland = new String(ShippedModels.file("halland"), StandardCharsets.UTF_8) + "\n# slut \uD83C\uDF32\n";

        CurrentModel node = tables.node(halland);

        assertThat(node.current()).get().extracting(ModelVersion::yaml).isEqualTo(halland);
        assertThat(tables.table.yaml(node.history("halland").get(0))).isEqualTo(halland);
    }

    @Test
    void aVersionThatNeverWasIsNone() {
        CurrentModel node = tables.node(MODEL);

        assertThat(node.version("provregion", 2)).isEmpty();
        assertThat(node.version("annanregion", 1)).isEmpty();
        assertThat(node.history("annanregion")).isEmpty();
    }

    private static String nameOfBudget(Optional<ModelVersion> version) {
        return version.orElseThrow()
                .model()
                .kind("budget")
                .map(DocumentKind::name)
                .orElseThrow()
                .sv();
    }
}
