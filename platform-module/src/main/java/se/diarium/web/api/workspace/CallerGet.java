package se.diarium.web.api.workspace;

import se.diarium.people.OwnPassword;
import se.diarium.register.node.Callers;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Who the caller is to the register. */
final class CallerGet extends ApiWebScript {

    private final Callers callers;
    private final OwnPassword password;

    CallerGet(ApiTools tools, Callers callers, OwnPassword password) {
        super(tools);
        this.callers = callers;
        this.password = password;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(tools().read(() -> CallerView.of(callers.current(), password.isKeptHere())));
    }
}
