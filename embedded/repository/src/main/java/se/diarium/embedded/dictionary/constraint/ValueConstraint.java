package se.diarium.embedded.dictionary.constraint;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.repository.MLText;

/** A constraint that looks at one value at a time. Nothing is always right, and of several values each is looked at. */
abstract class ValueConstraint implements Constraint {
    private final String name;
    private final Map<String, Object> parameters;

    ValueConstraint(String name, Map<String, Object> parameters) {
        this.name = name;
        this.parameters = Map.copyOf(parameters);
    }

    /** Throws {@link ConstraintException} for a wrong value, which is never null. */
    abstract void evaluateOne(Object value);

    @Override
    public String getTitle() {
        return null;
    }

    @Override
    public String getShortName() {
        return name;
    }

    @Override
    public Map<String, Object> getParameters() {
        return parameters;
    }

    @Override
    public void initialize() {
        // everything is checked on construction
    }

    @Override
    public void evaluate(Object value) {
        if (value instanceof Collection<?> values) {
            values.forEach(this::evaluate);
        } else if (value != null) {
            evaluateOne(value);
        }
    }

    String text(String parameter) {
        return parameters.get(parameter) instanceof String text ? text : null;
    }

    boolean flag(String parameter, boolean otherwise) {
        String text = text(parameter);
        return text == null ? otherwise : Boolean.parseBoolean(text);
    }

    <T> T number(String parameter, Function<String, T> parser, T otherwise) {
        String text = text(parameter);
        try {
            return text == null ? otherwise : parser.apply(text);
        } catch (NumberFormatException e) {
            throw new DictionaryException(
                    "Constraint " + name + ": " + parameter + " is not a number: " + text, (Throwable) e);
        }
    }

    DictionaryException missing(String parameter) {
        return new DictionaryException("Constraint " + name + " has no " + parameter);
    }

    /** The text of a value, in the locale's language where it has several. */
    static String string(Object value) {
        return value instanceof MLText text ? String.valueOf(text.getDefaultValue()) : String.valueOf(value);
    }
}
