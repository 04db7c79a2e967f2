package se.diarium.web.api.cases;

import java.io.IOException;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.NewCase;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Registers a case. */
final class CasesPost extends ApiWebScript {

    private final CaseDesk desk;
    private final CaseRegister cases;

    CasesPost(ApiTools tools, CaseDesk desk, CaseRegister cases) {
        super(tools);
        this.desk = desk;
        this.cases = cases;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        NewCase given = request.json(CaseInput.class).toNewCase();
        CaseFile made = tools().write(() -> cases.register(given));
        return desk.registered(request, made);
    }
}
