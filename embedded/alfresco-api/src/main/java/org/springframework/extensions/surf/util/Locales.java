package org.springframework.extensions.surf.util;

import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and compares locales. */
final class Locales {

    private static final Pattern WRITTEN =
            Pattern.compile("([a-z]{2,3})(?:[_-]([A-Z]{2}|[0-9]{3})?)?(?:[_-]([A-Za-z0-9]+))?");

    private Locales() {}

    static Locale parse(String written) {
        if (written == null) {
            return null;
        }
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Locale.getDefault();
        }
        try {
            return new Locale.Builder()
                    .setLanguage(matcher.group(1))
                    .setRegion(matcher.group(2))
                    .setVariant(matcher.group(3))
                    .build();
        } catch (IllformedLocaleException e) {
            return Locale.getDefault();
        }
    }

    static Locale ofLanguage(Locale locale) {
        return new Locale.Builder().setLanguage(locale.getLanguage()).build();
    }

    static Locale nearest(Locale wanted, Set<Locale> options) {
        if (options.isEmpty()) {
            return null;
        }
        if (wanted == null) {
            return options.iterator().next();
        }
        if (options.contains(wanted)) {
            return wanted;
        }
        List<Locale> sameLanguage = options.stream()
                .filter(option -> option.getLanguage().equals(wanted.getLanguage()))
                .toList();
        return sameLanguage.isEmpty() ? null : sameCountryOrFirst(wanted, sameLanguage);
    }

    private static Locale sameCountryOrFirst(Locale wanted, Collection<Locale> options) {
        return options.stream()
                .filter(option -> option.getCountry().equals(wanted.getCountry()))
                .findFirst()
                .orElseGet(() -> options.iterator().next());
    }
}
