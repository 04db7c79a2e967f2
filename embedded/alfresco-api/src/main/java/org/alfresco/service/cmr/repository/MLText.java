package org.alfresco.service.cmr.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import org.springframework.extensions.surf.util.I18NUtil;

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
        return I18NUtil.getLocale();
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

    /** The text in that language, else in the default language, else in any; null when there is none. */
    public String getClosestValue(Locale locale) {
        for (Locale wanted : new Locale[] {locale, getDefaultLocale(), null}) {
            Locale nearest = I18NUtil.getNearestLocale(wanted, keySet());
            if (nearest != null) {
                return get(nearest);
            }
        }
        return null;
    }

    public void removeValue(Locale locale) {
        remove(locale);
    }
}
