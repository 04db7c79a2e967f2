package se.diarium.document.suggestion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.document.personal.EmailAddresses;

/** E-mail addresses, the official's first and those of the document's head before the others. */
final class EmailRule {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private EmailRule() {}

    static List<Suggestion<String>> find(Page page, Optional<String> official) {
        List<Suggestion<String>> found = new ArrayList<>();
        Matcher match = EmailAddresses.in(page.text());
        while (match.find()) {
            found.add(page.suggestion(match.group().toLowerCase(Locale.ROOT), match.start(), match.end()));
        }
        String own = official.map(name -> plain(name).replace(' ', '.') + "@").orElse("@");
        found.sort(Comparator.<Suggestion<String>, Boolean>comparing(
                        address -> own.equals("@") || !plain(address.value()).startsWith(own))
                .thenComparing(address -> !page.isInHead(address.start())));
        return Distinct.of(found);
    }

    /** A name as addresses spell it: lower case, no accents. */
    static String plain(String name) {
        String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return ACCENTS.matcher(decomposed).replaceAll("");
    }
}
