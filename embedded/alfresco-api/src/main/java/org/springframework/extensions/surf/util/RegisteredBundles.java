package org.springframework.extensions.surf.util;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bundles that modules have registered, merged for each locale when first asked for. Falls back as {@link
 * ResourceBundle} does: language, the JVM's default locale, base file. A registered bundle that cannot be found is an error
 * of the module and surfaces as {@link java.util.MissingResourceException}.
 */
final class RegisteredBundles {

    /** Callers choose their locale, so that what is kept of them has to have an end. */
    private static final int MOST_LOCALES = 64;

    private final Set<String> baseNames = new LinkedHashSet<>();
    private final Map<Locale, Map<String, String>> merged = new ConcurrentHashMap<>();

    synchronized void add(String baseName) {
        if (baseNames.add(baseName)) {
            merged.clear();
        }
    }

    Map<String, String> messages(Locale locale) {
        Map<String, String> known = merged.get(locale);
        return known == null ? merge(locale) : known;
    }

    private synchronized Map<String, String> merge(Locale locale) {
        Map<String, String> messages = new HashMap<>();
        for (String baseName : baseNames) {
            ResourceBundle bundle = ResourceBundle.getBundle(baseName, locale);
            bundle.keySet().forEach(key -> messages.put(key, bundle.getString(key)));
        }
        Map<String, String> result = Map.copyOf(messages);
        if (merged.size() >= MOST_LOCALES) {
            merged.clear();
        }
        merged.put(locale, result);
        return result;
    }
}
