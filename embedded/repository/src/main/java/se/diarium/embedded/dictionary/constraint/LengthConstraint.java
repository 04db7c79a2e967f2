package se.diarium.embedded.dictionary.constraint;

import java.util.Map;
import org.alfresco.service.cmr.dictionary.ConstraintException;

/** The text is neither too short nor too long, in characters. */
final class LengthConstraint extends ValueConstraint {
    private final int minimum;
    private final int maximum;

    LengthConstraint(String name, Map<String, Object> parameters) {
        super(name, parameters);
        this.minimum = number("minLength", Integer::valueOf, 0);
        this.maximum = number("maxLength", Integer::valueOf, Integer.MAX_VALUE);
    }

    @Override
    public String getType() {
        return "LENGTH";
    }

    @Override
    void evaluateOne(Object value) {
        int length = string(value).length();
        if (length < minimum || length > maximum) {
            throw new ConstraintException(
                    "d_dictionary.constraint.string_length.invalid_length", value, minimum, maximum);
        }
    }
}
