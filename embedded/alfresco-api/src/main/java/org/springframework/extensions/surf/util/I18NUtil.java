package org.springframework.extensions.surf.util;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The locale of the current thread, and the texts of all registered bundles in it. */
public class I18NUtil {

    private static final ThreadLocal<Locale> LOCALE = new ThreadLocal<>();
    private static final ThreadLocal<Locale> CONTENT_LOCALE = new ThreadLocal<>();
    private static final RegisteredBundles BUNDLES = new RegisteredBundles();

    /** Sets the locale of this thread; null goes back to the default of the JVM. */
    public static void setLocale(Locale locale) {
        set(LOCALE, locale);
    }

    /** Sets the locale from the first language of an Accept-Language header; nothing happens without one. */
    public static void setLocaleFromLanguage(String acceptLang) {
        if (acceptLang == null) {
            return;
        }
        for (String language : acceptLang.split("[,; ]")) {
            if (!language.isEmpty()) {
                setLocale(parseLocale(language));
                return;
            }
        }
    }

    public static Locale getLocale() {
        Locale locale = LOCALE.get();
        return locale == null ? Locale.getDefault() : locale;
    }

    public static Locale getLocaleOrNull() {
        return LOCALE.get();
    }

    public static void setContentLocale(Locale locale) {
        set(CONTENT_LOCALE, locale);
    }

    public static Locale getContentLocale() {
        Locale locale = CONTENT_LOCALE.get();
        return locale == null ? getLocale() : locale;
    }

    /** The language of the content locale, without its country. */
    public static Locale getContentLocaleLang() {
        return Locales.ofLanguage(getContentLocale());
    }

    public static Locale getContentLocaleOrNull() {
        return CONTENT_LOCALE.get();
    }

    /** The option closest to a locale: equal, else same language and country, else same language; null when none. */
    public static Locale getNearestLocale(Locale templateLocale, Set<Locale> options) {
        return Locales.nearest(templateLocale, options);
    }

    /** Reads {@code sv}, {@code sv_SE} or {@code sv-SE}; anything else gives the default of the JVM, null gives null. */
    public static Locale parseLocale(String localeStr) {
        return Locales.parse(localeStr);
    }

    /** Registers a bundle by its base name; of the same key in two bundles the one registered last counts. */
    public static void registerResourceBundle(String bundleBaseName) {
        BUNDLES.add(bundleBaseName);
    }

    /** The text of a key in the current locale, null when there is none. */
    public static String getMessage(String messageKey) {
        return getMessage(messageKey, getLocale());
    }

    public static String getMessage(String messageKey, Locale locale) {
        return BUNDLES.messages(locale).get(messageKey);
    }

    public static String getMessage(String messageKey, Object... params) {
        return getMessage(messageKey, getLocale(), params);
    }

    public static String getMessage(String messageKey, Locale locale, Object... params) {
        String message = getMessage(messageKey, locale);
        return message == null || params == null ? message : MessageFormat.format(message, params);
    }

    public static Map<String, String> getAllMessages() {
        return getAllMessages(getLocale());
    }

    public static Map<String, String> getAllMessages(Locale locale) {
        return BUNDLES.messages(locale);
    }

    private static void set(ThreadLocal<Locale> holder, Locale locale) {
        if (locale == null) {
            holder.remove();
        } else {
            holder.set(locale);
        }
    }
}
