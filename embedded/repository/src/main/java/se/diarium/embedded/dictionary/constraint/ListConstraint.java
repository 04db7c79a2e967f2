package se.diarium.embedded.dictionary.constraint;

import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.ConstraintException;

/** The value is one of a list. */
final class ListConstraint extends ValueConstraint {
    private final List<String> allowed;
    private final boolean caseSensitive;

    ListConstraint(String name, Map<String, Object> parameters) {
        super(name, parameters);
        if (!(parameters.get("allowedValues") instanceof List<?> values) || values.isEmpty()) {
            throw missing("allowedValues");
        }
        this.allowed = values.stream().map(String.class::cast).toList();
        this.caseSensitive = flag("caseSensitive", true);
    }

    @Override
    public String getType() {
        return "LIST";
    }

    @Override
    void evaluateOne(Object value) {
        String text = string(value);
        if (allowed.stream().noneMatch(one -> caseSensitive ? one.equals(text) : one.equalsIgnoreCase(text))) {
            throw new ConstraintException("d_dictionary.constraint.list_of_values.invalid_value", value);
        }
    }
}
