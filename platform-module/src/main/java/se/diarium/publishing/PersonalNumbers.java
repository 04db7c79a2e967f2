package se.diarium.publishing;

import java.util.List;
import se.diarium.document.personal.PersonalNumberFinder;
import se.diarium.document.personal.PersonalNumberFinder.Kind;

/** Personal identity numbers as the personal data that keeps a text in. The last digits are not repeated. */
final class PersonalNumbers implements PersonalData {

    private static final int AROUND = 30;
    private static final int HIDDEN = 4;

    private final PersonalNumberFinder finder;

    PersonalNumbers(PersonalNumberFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<Passage> find(String text) {
        return finder.find(text).stream().map(found -> passage(text, found)).toList();
    }

    private static Passage passage(String text, PersonalNumberFinder.Found found) {
        String before = text.substring(Math.max(0, found.start() - AROUND), found.start());
        String shown = text.substring(found.start(), found.end() - HIDDEN) + "*".repeat(HIDDEN);
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + AROUND));
        return new Passage(
                found.kind() == Kind.COORDINATION ? FindingKind.COORDINATION_NUMBER : FindingKind.PERSONAL_NUMBER,
                found.number().replaceAll("\\D", ""),
                found.start(),
                found.end(),
                (before + shown + after).replaceAll("\\s+", " ").strip());
    }
}
