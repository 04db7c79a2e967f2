package se.diarium.governance.calendar;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import se.diarium.governance.model.Due;

/** Says when something is due, as timetables do: "29 maj", "Nov", "Mars-maj", "senast mitten av oktober". */
public final class DueText {

    private static final String BUNDLE = "alfresco.module.diarium-platform.messages.governance";
    private static final int SHORT_NAME = 5;
    private static final int ABBREVIATED = 3;

    private final Locale language;
    private final boolean monthsInFull;
    private final ResourceBundle words;

    /** @param monthsInFull whether names of months are written out; otherwise those of more than five letters are not */
    public DueText(Locale language, boolean monthsInFull) {
        this.language = language;
        this.monthsInFull = monthsInFull;
        this.words = ResourceBundle.getBundle(
                BUNDLE,
                language,
                DueText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The time within running text. */
    public String of(Due due) {
        String time =
                switch (due.form()) {
                    case DAY -> due.last().getDayOfMonth() + " " + month(due.last());
                    case MIDDLE -> word("due.middle", month(due.last()));
                    case MONTH -> month(due.last());
                    case MONTHS -> month(due.first()) + "-" + month(due.last());
                };
        return due.latest() ? word("due.latest", time) : time;
    }

    /** The time as the beginning of a row. */
    public String beginning(Due due) {
        String text = of(due);
        return text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }

    String word(String key, Object... args) {
        return new MessageFormat(words.getString(key), language).format(args);
    }

    private String month(LocalDate day) {
        String name = day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language);
        return monthsInFull || name.length() <= SHORT_NAME ? name : name.substring(0, ABBREVIATED);
    }
}
