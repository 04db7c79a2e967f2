package se.diarium.web.api.cases;

import java.io.IOException;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseRegister;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Changes fields of a case. */
final class CasePatch extends ApiWebScript {

    private final CaseDesk desk;
    private final CaseRegister cases;

    CasePatch(ApiTools tools, CaseDesk desk, CaseRegister cases) {
        super(tools);
        this.desk = desk;
        this.cases = cases;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        CaseChangeInput input = request.json(CaseChangeInput.class);
        CaseChange change = input.toChange();
        return desk.changed(request, number, input, () -> cases.amend(number, change));
    }
}
