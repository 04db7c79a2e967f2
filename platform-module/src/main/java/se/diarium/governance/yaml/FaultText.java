package se.diarium.governance.yaml;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says what is wrong with a model: at which line, by which rule and what is accepted. */
public final class FaultText {

    private static final String BUNDLE = "alfresco.module.diarium-platform.messages.governance";
    private static final String FAULT = "fault.";

    private final Locale language;
    private final ResourceBundle words;

    public FaultText(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                BUNDLE,
                language,
                FaultText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The fault with its line. */
    public String of(ModelFault fault) {
        return fault.line() == 0 ? what(fault) : at(fault, what(fault));
    }

    private String at(ModelFault fault, String what) {
        String place = fault.path().isEmpty() ? "" : " (" + fault.path() + ")";
        return format(FAULT + "place", List.of(fault.line(), fault.column())) + place + ": " + what;
    }

    /** The fault alone. */
    public String what(ModelFault fault) {
        return format(
                FAULT + fault.rule(), fault.args().stream().map(this::argument).toList());
    }

    private Object argument(Object argument) {
        return argument instanceof Accepted accepted ? format(accepted.key(), List.of()) : String.valueOf(argument);
    }

    private String format(String key, List<?> args) {
        return new MessageFormat(words.getString(key), language)
                .format(args.stream().map(String::valueOf).toArray());
    }

    /** What is accepted at a place, by the name that the schema has for it. */
    record Accepted(String name) {

        String key() {
            return "accepted." + name;
        }
    }
}
