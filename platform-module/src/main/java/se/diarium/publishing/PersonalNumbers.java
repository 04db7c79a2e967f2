package se.diarium.publishing;

import java.util.List;
import se.diarium.document.personal.PersonalNumberFinder;
import se.diarium.document.personal.PersonalNumberFinder.Kind;

/** Personal identity numbers as the personal data that keeps a text in. The last digits are not repeated. */
final class PersonalNumbers implements PersonalData {

    private static final int HIDDEN = 4;

    private final PersonalNumberFinder finder;

    PersonalNumbers(PersonalNumberFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<Passage> find(String text) {
        return read(text).numbers();
    }

    /** A text with the last digits of each number hidden, and the numbers. */
    record Masked(String text, List<Passage> numbers) {}

    Masked read(String text) {
        List<PersonalNumberFinder.Found> found = finder.find(text);
        StringBuilder hidden = new StringBuilder(text);
        found.forEach(number -> hidden.replace(number.end() - HIDDEN, number.end(), "*".repeat(HIDDEN)));
        String masked = hidden.toString();
        return new Masked(
                masked, found.stream().map(number -> passage(masked, number)).toList());
    }

    private static Passage passage(String masked, PersonalNumberFinder.Found found) {
        return new Passage(
                found.kind() == Kind.COORDINATION ? FindingKind.COORDINATION_NUMBER : FindingKind.PERSONAL_NUMBER,
                found.number().replaceAll("\\D", ""),
                found.start(),
                found.end(),
                Passage.around(masked, found.start(), found.end()));
    }
}
