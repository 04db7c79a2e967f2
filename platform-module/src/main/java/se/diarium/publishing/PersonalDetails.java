package se.diarium.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.diarium.document.personal.ContactFinder;
import se.diarium.document.personal.ContactFinder.Kind;
import se.diarium.settings.Settings;

/**
 * All that a person is to look at in a text before it is published: personal identity numbers, which keep it in, and ways to reach
 * somebody, which do not.
 */
final class PersonalDetails implements PersonalData {

    private final PersonalNumbers numbers;
    private final ContactFinder contacts;

    PersonalDetails(PersonalNumbers numbers, ContactFinder contacts) {
        this.numbers = numbers;
        this.contacts = contacts;
    }

    /** With the authority's own contact data, as its pages say it, left out. */
    static PersonalDetails read(PersonalNumbers numbers, Settings settings) {
        List<String> told = Stream.of("email", "phone", "address", "dataProtection")
                .map(name -> settings.text("diarium.authority." + name))
                .toList();
        return new PersonalDetails(numbers, new ContactFinder(told.get(0), told));
    }

    @Override
    public List<Passage> find(String text) {
        // With the last digits of the numbers hidden none of them is taken for a telephone, nor told beside one.
        PersonalNumbers.Masked masked = numbers.read(text);
        Stream<Passage> found = contacts.find(masked.text()).stream()
                .map(contact -> new Passage(
                        contact.kind() == Kind.EMAIL ? FindingKind.EMAIL : FindingKind.TELEPHONE,
                        contact.value(),
                        contact.start(),
                        contact.end(),
                        Passage.around(masked.text(), contact.start(), contact.end())));
        return Stream.concat(masked.numbers().stream(), found)
                .sorted(Comparator.comparing(Passage::start))
                .toList();
    }
}
