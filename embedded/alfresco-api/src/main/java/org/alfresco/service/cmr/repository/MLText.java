package org.alfresco.service.cmr.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text in several languages. */
public class MLText extends HashMap<Locale, String> {
    public MLText() {
        super();
    }

    public MLText(String value) {
        this(getDefaultLocale(), value);
    }

    public MLText(Locale locale, String value) {
        super();
        super.put(locale, value);
    }

    public static Locale getDefaultLocale() {
        return Locale.getDefault();
    }

    public Set<Locale> getLocales() {
        return keySet();
    }

    public Collection<String> getValues() {
        return values();
    }

    public void addValue(Locale locale, String value) {
        put(locale, value);
    }

    public String getValue(Locale locale) {
        return get(locale);
    }

    public String getDefaultValue() {
        return getClosestValue(getDefaultLocale());
    }

    /** The text in that language, else in its parent, else in the default language, else in any; null when there is none. */
    public String getClosestValue(Locale locale) {
        for (Locale candidate : List.of(
                locale,
                new Locale(locale.getLanguage()),
                getDefaultLocale(),
                new Locale(getDefaultLocale().getLanguage()))) {
            if (containsKey(candidate)) {
                return get(candidate);
            }
        }
        return keySet().stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .or(() -> keySet().stream().findFirst())
                .map(this::get)
                .orElse(null);
    }

    public void removeValue(Locale locale) {
        remove(locale);
    }
}
