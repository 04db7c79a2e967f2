package se.diarium.web.api.deadlines;

import se.diarium.web.api.ApiRequest;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** Parameters of the query that are yes and no. */
final class Parameters {

    private Parameters() {}

    /** Whether the parameter is {@code true}; missing is {@code false}. */
    static boolean flag(ApiRequest request, String name) {
        String value = request.parameter(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw RequestException.field(ProblemKind.INVALID, name, "oneOf", "true, false");
        }
        return Boolean.parseBoolean(value);
    }
}
