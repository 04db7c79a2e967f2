package se.diarium.web.pages.delegation;

import se.diarium.register.Bodies;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** The body that a page is asked for, {@code organ}. */
final class BodyParameter {

    private static final String NAME = "organ";

    private BodyParameter() {}

    /**
     * The code of the body; empty for all.
     *
     * @throws RequestException naming the bodies there are, if it is none of them
     */
    static String of(PageRequest request, Bodies bodies) {
        String body = request.parameter(NAME);
        if (!body.isEmpty() && bodies.byCode(body).isEmpty()) {
            throw RequestException.field(
                    ProblemKind.INVALID, NAME, "body.unknown", body, String.join(", ", bodies.codes()));
        }
        return body;
    }
}
