package se.diarium.web.api;

import java.io.IOException;
import se.diarium.register.CaseRegister;
import se.diarium.register.NewCase;
import se.diarium.web.http.Links;

/** Registers a case. */
final class CasesPost extends ApiWebScript {

    private final CaseRegister cases;

    CasesPost(ApiTools tools, CaseRegister cases) {
        super(tools);
        this.cases = cases;
    }

    @Override
    Answer answer(ApiRequest request) throws IOException {
        NewCase given = request.json(CaseInput.class).toNewCase();
        Links links = request.links();
        CaseView made = tools().write(() -> CaseView.of(cases.register(given), links));
        return Answer.created(made.url(), made);
    }
}
