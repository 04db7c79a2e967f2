package se.diarium.document.personal;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds addresses of electronic mail and telephone numbers in running text, the latter as they are written in Sweden or with a country
 * code. Those by which an authority itself is reached are nobody's personal data and left out.
 */
public final class ContactFinder {

    private static final String COUNTRY = "SE";
    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\f]+");

    /** Without a zero or a plus sign before it no number is one of a telephone; most lines need no closer look. */
    private static final Pattern PREFIX = Pattern.compile("(?<!\\d)(?:\\+|0|\\(0)\\s?\\d");

    /** From one time of the day to another, as a meeting lasts; some are numbers that could be dialled. */
    private static final Pattern TIMES = Pattern.compile("\\d{1,2}\\.\\d{2}\\s?\\p{Pd}\\s?\\d{1,2}\\.\\d{2}");

    /** Tries in a line, lest a line of nothing but figures take long. */
    private static final long MOST_TRIES = 10_000;

    private final PhoneNumberUtil telephones = PhoneNumberUtil.getInstance();
    private final String ownDomain;
    private final Set<String> own;

    /**
     * @param email of the authority, all addresses at whose domain are its own; empty when unknown
     * @param texts that say how else the authority is reached; each may be empty
     */
    public ContactFinder(String email, Collection<String> texts) {
        this.ownDomain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        this.own = texts.stream()
                .flatMap(text -> all(text).stream())
                .map(Found::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a way to reach somebody is. */
    public enum Kind {
        EMAIL,
        TELEPHONE
    }

    /**
     * A way to reach somebody.
     *
     * @param value the same however it is written
     * @param start index of the first character
     * @param end index after the last character
     */
    public record Found(Kind kind, String value, int start, int end) {}

    /** Every one but the authority's own, in order of place. */
    public List<Found> find(CharSequence text) {
        return all(text).stream().filter(found -> !isOwn(found)).toList();
    }

    private List<Found> all(CharSequence text) {
        List<Found> found = new ArrayList<>();
        Matcher address = EmailAddresses.in(text);
        while (address.find()) {
            String value = address.group().toLowerCase(Locale.ROOT);
            found.add(new Found(Kind.EMAIL, value, address.start(), address.end()));
        }
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            if (PREFIX.matcher(line.group()).find()) {
                addTelephones(line.group(), line.start(), found);
            }
        }
        found.sort(Comparator.comparing(Found::start));
        return found;
    }

    private void addTelephones(String line, int offset, List<Found> found) {
        for (PhoneNumberMatch match : telephones.findNumbers(line, COUNTRY, Leniency.VALID, MOST_TRIES)) {
            if (!TIMES.matcher(match.rawString()).matches()) {
                String value = telephones.format(match.number(), PhoneNumberFormat.E164);
                found.add(new Found(Kind.TELEPHONE, value, offset + match.start(), offset + match.end()));
            }
        }
    }

    private boolean isOwn(Found found) {
        if (own.contains(found.value())) {
            return true;
        }
        String domain = found.value().substring(found.value().lastIndexOf('@') + 1);
        return found.kind() == Kind.EMAIL
                && !ownDomain.isEmpty()
                && (domain.equals(ownDomain) || domain.endsWith("." + ownDomain));
    }
}
