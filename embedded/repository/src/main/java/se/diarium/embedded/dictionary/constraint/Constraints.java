package se.diarium.embedded.dictionary.constraint;

import java.util.Map;
import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.DictionaryException;

/** Makes constraints from what a model says of them. */
public final class Constraints {
    private static final String PLATFORM_PACKAGE = "org.alfresco.repo.dictionary.constraint.";

    private Constraints() {}

    /**
     * @param type REGEX, LIST, LENGTH or MINMAX, or the name of the platform's class for it
     * @throws DictionaryException for another type, or a parameter that is missing or wrong
     */
    public static Constraint create(String type, String name, Map<String, Object> parameters) {
        return switch (type) {
            case "REGEX", PLATFORM_PACKAGE + "RegexConstraint" -> new RegexConstraint(name, parameters);
            case "LIST", PLATFORM_PACKAGE + "ListOfValuesConstraint" -> new ListConstraint(name, parameters);
            case "LENGTH", PLATFORM_PACKAGE + "StringLengthConstraint" -> new LengthConstraint(name, parameters);
            case "MINMAX", PLATFORM_PACKAGE + "NumericRangeConstraint" -> new RangeConstraint(name, parameters);
            default -> throw new DictionaryException("The constraint " + name + " is of an unknown type: " + type);
        };
    }
}
