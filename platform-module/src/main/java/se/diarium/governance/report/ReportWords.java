package se.diarium.governance.report;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of reports. They are Swedish whoever makes them: Swedish is the language of authorities (språklagen 2009:600, 10 §). */
final class ReportWords {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final String BUNDLE = "alfresco.module.diarium-platform.messages.report";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);
    private static final int DECIMALS = 4;

    private final ResourceBundle bundle = ResourceBundle.getBundle(
            BUNDLE,
            SWEDISH,
            ReportWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    String text(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), SWEDISH).format(args);
    }

    /** A day in words: 8 maj 2024; empty for none. */
    String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** A figure with its unit, as {@code 1 250,5 kronor}; empty for none. */
    String figure(BigDecimal figure, String unit) {
        if (figure == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(SWEDISH);
        format.setMaximumFractionDigits(DECIMALS);
        return unit == null ? format.format(figure) : format.format(figure) + " " + unit;
    }
}
