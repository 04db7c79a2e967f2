package se.diarium.governance.inforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.store.ModelVersion;
import se.diarium.governance.thread.Addressees;
import se.diarium.governance.yaml.ModelFile;
import se.diarium.governance.yaml.ShippedModels;

class ModelAddresseesTest {

    private final CurrentModel models = mock();
    private final Addressees without = mock();
    private final ModelAddressees addressees = new ModelAddressees(models, without);

    private void byModel() {
        GovernanceModel model = new ModelFile().read(ShippedModels.file("jamtland-harjedalen"));
        when(models.current()).thenReturn(Optional.of(new ModelVersion(null, model, "")));
    }

    @Test
    void whatAPlanIsAddressedToIsABodyOrUnitOfTheModel() {
        byModel();

        assertThat(addressees.known("RS")).isTrue();
        assertThat(addressees.known("regiondirektor")).isTrue();
        assertThat(addressees.known("EKO")).isFalse();
        assertThat(addressees.codes()).contains("RS", "regiondirektor");
    }

    @Test
    void bodiesAndUnitsAreReadByTheirNamesToo() {
        byModel();

        assertThat(addressees.read(" regiondirektör ")).contains("regiondirektor");
        assertThat(addressees.read("regionstyrelsen")).contains("RS");
        assertThat(addressees.read("Ingen")).isEmpty();
    }

    @Test
    void aUnitBelongsToTheOneAboveIt() {
        byModel();

        assertThat(addressees.above("RS")).isEmpty();
        assertThat(addressees.above("regiondirektor")).contains("RS");
    }

    @Test
    void withoutAModelTheRegisterDecides() {
        when(models.current()).thenReturn(Optional.empty());
        when(without.known("EKO")).thenReturn(true);
        when(without.name("EKO")).thenReturn("Ekonomi");

        assertThat(addressees.known("EKO")).isTrue();
        assertThat(addressees.name("EKO")).isEqualTo("Ekonomi");
    }
}
