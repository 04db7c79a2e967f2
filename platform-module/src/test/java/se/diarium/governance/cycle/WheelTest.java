package se.diarium.governance.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.governance.calendar.MeetingDays;
import se.diarium.governance.calendar.PlanningYear;
import se.diarium.governance.document.SampleDocuments;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.yaml.ModelFile;
import se.diarium.governance.yaml.ShippedModels;

class WheelTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 7, 2);

    private static Cycle cycle(String code, int year) {
        GovernanceModel model = new ModelFile().read(ShippedModels.file(code));
        PlanningYear planned = PlanningYear.of(model, year);
        CycleStates states = new CycleStates(model, planned, SampleDocuments.of(), MeetingDays.NONE, TODAY, TODAY);
        return new Cycle(model, year, TODAY, planned.electionYear(), states.rows(), planned.rounds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ostergotland", "regionplan", "blekinge", "jamtland-harjedalen", "halland"})
    void everyRowOfEveryModelHasAPieceWithItsNumberWithinThePicture(String code) {
        Cycle cycle = cycle(code, 2025);

        Wheel wheel = Wheel.of(cycle);

        assertThat(wheel.sectors()).hasSameSizeAs(cycle.rows()).allSatisfy(sector -> {
            assertThat(Double.parseDouble(sector.x())).isBetween(0.0, wheel.size());
            assertThat(Double.parseDouble(sector.y())).isBetween(0.0, wheel.size());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ostergotland", "halland"})
    void noTwoNumbersStandOnEachOther(String code) {
        Wheel wheel = Wheel.of(cycle(code, 2025));

        for (Wheel.Sector one : wheel.sectors()) {
            assertThat(wheel.sectors())
                    .filteredOn(other -> other != one)
                    .allSatisfy(other -> assertThat(distance(one, other)).isGreaterThan(36));
        }
    }

    private static double distance(Wheel.Sector one, Wheel.Sector other) {
        return Math.hypot(
                Double.parseDouble(one.x()) - Double.parseDouble(other.x()),
                Double.parseDouble(one.y()) - Double.parseDouble(other.y()));
    }

    @Test
    void whatComesInJanuaryIsAtTheTopToTheRightAndWhatComesInJuneIsBelow() {
        Wheel wheel = Wheel.of(cycle("blekinge", 2025));
        double center = wheel.size() / 2;

        assertThat(Double.parseDouble(wheel.months().get(0).x())).isGreaterThan(center);
        assertThat(Double.parseDouble(wheel.months().get(0).y())).isLessThan(center);
        assertThat(Double.parseDouble(wheel.months().get(5).y())).isGreaterThan(center);
    }

    @Test
    void todayIsInTheWheelOfItsYearAlone() {
        assertThat(Wheel.of(cycle("blekinge", 2025)).today()).isNotNull();
        assertThat(Wheel.of(cycle("blekinge", 2026)).today()).isNull();
    }
}
