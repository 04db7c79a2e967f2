package se.diarium.decision.paper;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the papers. They are Swedish whoever has them made: Swedish is the language of authorities (språklagen 2009:600, 10 §). */
final class PaperWords {

    static final String LANGUAGE = "sv";
    private static final Locale SWEDISH = Locale.forLanguageTag(LANGUAGE);
    private static final String BUNDLE = "alfresco.module.diarium-platform.messages.meeting-paper";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);

    private final ResourceBundle bundle = ResourceBundle.getBundle(
            BUNDLE,
            SWEDISH,
            PaperWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    String text(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), SWEDISH).format(args);
    }

    /** A pattern, not filled. */
    String pattern(String key) {
        return bundle.getString(key);
    }

    /** A day in words: 8 maj 2024. */
    String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
