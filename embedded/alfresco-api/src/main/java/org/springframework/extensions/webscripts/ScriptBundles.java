package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * The texts of one web script: {@code name.get.properties}, overlaid by the JVM's default locale and then by the current
 * one, language before country. The files are UTF-8 (ISO-8859-1 when they are not valid UTF-8), as {@link
 * PropertyResourceBundle} reads them.
 */
final class ScriptBundles {

    /** Callers choose their locale, so that what is kept of them has to have an end. */
    private static final int MOST_LOCALES = 64;

    private final SearchPath searchPath;
    private final String scriptId;
    private final Map<Locale, Optional<ResourceBundle>> byLocale = new ConcurrentHashMap<>();

    ScriptBundles(SearchPath searchPath, String scriptId) {
        this.searchPath = searchPath;
        this.scriptId = scriptId;
    }

    /** The texts in the current locale, null when the script has none. */
    ResourceBundle current() {
        if (byLocale.size() >= MOST_LOCALES) {
            byLocale.clear();
        }
        return byLocale.computeIfAbsent(I18NUtil.getLocale(), this::load).orElse(null);
    }

    private Optional<ResourceBundle> load(Locale locale) {
        Set<String> paths = new LinkedHashSet<>();
        paths.add(scriptId + ".properties");
        addPaths(paths, Locale.getDefault());
        addPaths(paths, locale);
        Map<String, Object> texts = new TreeMap<>();
        boolean found = false;
        for (String path : paths) {
            found |= merge(path, texts);
        }
        return found ? Optional.of(new MergedBundle(texts)) : Optional.empty();
    }

    /** Later paths win, so a path that comes again moves to the end. */
    private void addPaths(Set<String> paths, Locale locale) {
        Set<String> own = new LinkedHashSet<>();
        own.add(scriptId + "_" + locale.getLanguage() + ".properties");
        own.add(scriptId + "_" + locale.getLanguage() + "_" + locale.getCountry() + ".properties");
        own.add(scriptId + "_" + locale + ".properties");
        paths.removeAll(own);
        paths.addAll(own);
    }

    private boolean merge(String path, Map<String, Object> texts) {
        try {
            if (!searchPath.hasDocument(path)) {
                return false;
            }
            try (InputStream document = searchPath.getDocument(path)) {
                ResourceBundle bundle = new PropertyResourceBundle(document);
                bundle.keySet().forEach(key -> texts.put(key, bundle.getObject(key)));
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the texts in " + path, e);
        }
    }

    private static final class MergedBundle extends ResourceBundle {

        private final Map<String, Object> texts;

        MergedBundle(Map<String, Object> texts) {
            this.texts = Map.copyOf(texts);
        }

        @Override
        protected Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
