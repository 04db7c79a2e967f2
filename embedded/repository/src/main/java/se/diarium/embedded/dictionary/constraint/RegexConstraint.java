package se.diarium.embedded.dictionary.constraint;

import java.util.Map;
import java.util.regex.Pattern;
import org.alfresco.service.cmr.dictionary.ConstraintException;

/** The whole value matches an expression, or must not. */
final class RegexConstraint extends ValueConstraint {
    private final Pattern expression;
    private final boolean requiresMatch;

    RegexConstraint(String name, Map<String, Object> parameters) {
        super(name, parameters);
        if (text("expression") == null) {
            throw missing("expression");
        }
        this.expression = Pattern.compile(text("expression"));
        this.requiresMatch = flag("requiresMatch", true);
    }

    @Override
    public String getType() {
        return "REGEX";
    }

    @Override
    void evaluateOne(Object value) {
        if (expression.matcher(string(value)).matches() != requiresMatch) {
            throw new ConstraintException("d_dictionary.constraint.regex.no_match", value, expression.pattern());
        }
    }
}
