package se.diarium.decision.dispatch;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.diarium.register.InvalidInputException;
import se.diarium.register.node.Errors;

/**
 * Who can be a recipient. An address is one mailbox and nothing else, and neither it nor a name has a character that could begin a
 * header of the mail.
 */
final class RecipientRules {

    static final int MOST = 50;
    private static final int LONGEST_NAME = 200;
    /** RFC 5321, 4.5.3.1.3. */
    private static final int LONGEST_ADDRESS = 254;

    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+");

    private RecipientRules() {}

    /** @throws InvalidInputException naming every recipient that cannot be one, by place from 0 */
    static void check(List<RecipientInput> recipients) {
        if (recipients.size() > MOST) {
            throw new InvalidInputException("recipients", "dispatch.tooMany", Integer.toString(MOST));
        }
        Errors errors = new Errors();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < recipients.size(); i++) {
            String field = "recipients." + i;
            RecipientInput given = recipients.get(i);
            if (given == null) {
                errors.add(field, "required");
                continue;
            }
            errors.requireText(field + ".name", given.name(), LONGEST_NAME);
            if (given.name() != null && given.name().chars().anyMatch(Character::isISOControl)) {
                errors.add(field + ".name", "text.controlCharacters");
            }
            if (given.email() == null || !isMailbox(given.email())) {
                errors.add(field + ".email", "dispatch.email", String.valueOf(given.email()));
            } else if (!seen.add(key(given.email()))) {
                errors.add(field + ".email", "dispatch.twice", given.email());
            }
        }
        errors.throwIfAny();
    }

    static boolean isMailbox(String email) {
        if (email.length() > LONGEST_ADDRESS || !MAILBOX.matcher(email).matches()) {
            return false;
        }
        try {
            new InternetAddress(email, true);
            return true;
        } catch (AddressException wrong) {
            return false;
        }
    }

    /** What an address is told apart from others by. */
    static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
