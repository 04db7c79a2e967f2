package se.diarium.governance.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.governance.calendar.PlanningYear;
import se.diarium.governance.calendar.RoundOfYear;
import se.diarium.governance.calendar.TimetableRow;
import se.diarium.governance.model.Actor;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.Due;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.yaml.ModelFile;
import se.diarium.governance.yaml.ShippedModels;

/** Holds a shipped model against the text that it was made of, sentence by sentence. */
abstract class SeedTest {

    final Seed seed;
    final GovernanceModel model;

    SeedTest(String seed, String model) {
        this.seed = new Seed(seed);
        this.model = new ModelFile().read(ShippedModels.file(model));
    }

    @Test
    void everySentenceIsAskedAboutOrSaysNothingOfTheModel() {
        List<String> accountedFor = asked();
        accountedFor.addAll(silent());

        assertThat(accountedFor).containsAll(seed.sentences());
    }

    @Test
    void nothingIsAskedThatTheTextDoesNotSay() {
        List<String> accountedFor = asked();
        accountedFor.addAll(silent());

        assertThat(seed.sentences()).containsAll(accountedFor);
    }

    @Test
    void noSentenceThatIsAskedAboutIsSaidToSayNothing() {
        assertThat(asked()).doesNotContainAnyElementsOf(silent());
    }

    private List<String> asked() {
        List<String> sentences = new ArrayList<>();
        for (Method method : getClass().getDeclaredMethods()) {
            for (Says says : method.getAnnotationsByType(Says.class)) {
                sentences.add(says.value());
            }
        }
        return sentences;
    }

    private List<String> silent() {
        return Arrays.stream(getClass().getAnnotationsByType(SaysNothing.class))
                .flatMap(silent -> Arrays.stream(silent.value()))
                .toList();
    }

    DocumentKind kind(String code) {
        return model.kind(code).orElseThrow();
    }

    Actor actor(String code) {
        return model.actor(code).orElseThrow();
    }

    /** The Swedish names behind codes. */
    List<String> names(List<String> codes) {
        return codes.stream().map(code -> actor(code).name().sv()).toList();
    }

    List<TimetableRow> rows(String entry, int year) {
        return PlanningYear.of(model, year).rows().stream()
                .filter(row -> row.entry().code().equals(entry))
                .toList();
    }

    TimetableRow row(String entry, int year) {
        List<TimetableRow> rows = rows(entry, year);
        assertThat(rows).as(entry).hasSize(1);
        return rows.get(0);
    }

    Due due(String entry, int year) {
        return row(entry, year).due();
    }

    /** The rounds of a year that a report is made of. */
    List<LocalDate> endsOfRounds(String kind, int year) {
        return PlanningYear.of(model, year).rounds().stream()
                .filter(round -> kind.equals(round.round().kind()))
                .map(RoundOfYear::to)
                .toList();
    }
}
