package se.diarium.web.pages.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.text.Speech;

/**
 * What was written into the form.
 *
 * @param key that tells a form sent twice from two forms
 * @param trap what only programs write into, for people do not see it
 */
public record AskingFields(String number, String wanted, String email, String otherwise, String key, String trap) {

    static final String NUMBER = "arende";
    static final String WANTED = "onskan";
    static final String EMAIL = "epost";
    static final String OTHERWISE = "svar";
    static final String KEY = "nyckel";
    static final String TRAP = "webbplats";
    static final Set<String> SHOWN = Set.of(NUMBER, WANTED, EMAIL, OTHERWISE);

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final Pattern MAILBOX = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern FORM_KEY = Pattern.compile("[0-9a-f-]{36}");

    static AskingFields read(PageRequest request) {
        return new AskingFields(
                request.parameter(NUMBER),
                request.parameter(WANTED),
                request.parameter(EMAIL),
                request.parameter(OTHERWISE),
                request.parameter(KEY),
                request.parameter(TRAP));
    }

    /** @throws InvalidInputException with all that is wrong */
    void check() {
        List<FieldError> errors = new ArrayList<>();
        if (wanted.isEmpty()) {
            errors.add(new FieldError(WANTED, "asking.wanted"));
        }
        longest(errors, NUMBER, number, LONGEST_LINE);
        longest(errors, WANTED, wanted, LONGEST_TEXT);
        longest(errors, EMAIL, email, LONGEST_LINE);
        longest(errors, OTHERWISE, otherwise, LONGEST_TEXT);
        if (!email.isEmpty() && !MAILBOX.matcher(email).matches()) {
            errors.add(new FieldError(EMAIL, "email.unreadable", email));
        }
        if (!trap.isEmpty()) {
            errors.add(new FieldError(TRAP, "asking.trap"));
        }
        if (!FORM_KEY.matcher(key).matches()) {
            errors.add(new FieldError(KEY, "asking.key"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    private static void longest(List<FieldError> errors, String field, String text, int most) {
        if (text.length() > most) {
            errors.add(new FieldError(field, "asking.tooLong", most, text.length()));
        }
    }

    /** All of it as the text of a letter to the authority. */
    String letter(Speech speech) {
        StringBuilder letter = new StringBuilder(speech.of("asking.letter.title")).append("\n");
        part(letter, speech.of("asking.letter.wanted"), wanted);
        part(letter, speech.of("asking.letter.number"), number);
        part(letter, speech.of("asking.letter.email"), email);
        part(letter, speech.of("asking.letter.otherwise"), otherwise);
        if (email.isEmpty() && otherwise.isEmpty()) {
            letter.append("\n").append(speech.of("asking.letter.noAnswer")).append("\n");
        }
        return letter.toString();
    }

    private static void part(StringBuilder letter, String heading, String text) {
        if (!text.isEmpty()) {
            letter.append("\n").append(heading).append("\n").append(text).append("\n");
        }
    }
}
