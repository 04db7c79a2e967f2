package se.diarium.web.api.deadlines;

import java.time.DateTimeException;
import java.time.LocalDate;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** Parameters of the query that are days or yes and no. */
final class Parameters {

    private Parameters() {}

    /** The parameter as a day; null where it is missing. */
    static LocalDate day(ApiRequest request, String name) {
        String value = request.parameter(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException impossible) {
            throw RequestException.field(ProblemKind.INVALID, name, "type.date");
        }
    }

    /** Whether the parameter is {@code true}; missing is {@code false}. */
    static boolean flag(ApiRequest request, String name) {
        String value = request.parameter(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw RequestException.field(ProblemKind.INVALID, name, "oneOf", "true, false");
        }
        return Boolean.parseBoolean(value);
    }
}
