package se.diarium.embedded.dictionary.constraint;

import java.util.Map;
import org.alfresco.service.cmr.dictionary.ConstraintException;

/** The number lies between two others, both included. */
final class RangeConstraint extends ValueConstraint {
    private final double minimum;
    private final double maximum;

    RangeConstraint(String name, Map<String, Object> parameters) {
        super(name, parameters);
        this.minimum = number("minValue", Double::valueOf, -Double.MAX_VALUE);
        this.maximum = number("maxValue", Double::valueOf, Double.MAX_VALUE);
    }

    @Override
    public String getType() {
        return "MINMAX";
    }

    @Override
    void evaluateOne(Object value) {
        double number = numeric(value);
        if (!(number >= minimum && number <= maximum)) {
            throw new ConstraintException(
                    "d_dictionary.constraint.numeric_range.out_of_range", value, minimum, maximum);
        }
    }

    private static double numeric(Object value) {
        try {
            return value instanceof Number number ? number.doubleValue() : Double.parseDouble(string(value));
        } catch (NumberFormatException e) {
            throw new ConstraintException("d_dictionary.constraint.numeric_range.non_numeric", value);
        }
    }
}
