package se.diarium.web.text;

import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The messages of one bundle in both languages.
 *
 * <p>Files are UTF-8: {@code <bundle>.properties} holds English, {@code <bundle>_sv.properties} Swedish. Every message is a
 * {@link MessageFormat} pattern; pass numbers that are names (years, case numbers) as strings or they are grouped.
 */
public final class Texts {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;

    /** @param bundle class path name of the bundle, with dots or slashes */
    public Texts(String bundle) {
        this.bundle = bundle.replace('/', '.');
    }

    /**
     * The message in the language.
     *
     * @throws java.util.MissingResourceException if the bundle does not have the key
     */
    public String get(Language language, String key, Object... arguments) {
        String pattern = bundle(language).getString(key);
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** Whether the bundle has the key in the language. */
    public boolean has(Language language, String key) {
        return bundle(language).containsKey(key);
    }

    /** All patterns of the bundle in the language, by their keys, for those who fill them in themselves. */
    public Map<String, String> patterns(Language language) {
        ResourceBundle bundle = bundle(language);
        return bundle.keySet().stream().collect(Collectors.toMap(Function.identity(), bundle::getString));
    }

    private ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(bundle, language.locale(), Texts.class.getClassLoader(), EXACT);
    }
}
