package org.alfresco.service.cmr.i18n;

import java.util.Locale;

/** Texts for people, by key; null when there is none. */
public interface MessageLookup {
    String getMessage(String messageKey);

    String getMessage(String messageKey, Locale locale);

    String getMessage(String messageKey, Object... params);

    String getMessage(String messageKey, Locale locale, Object... params);
}
