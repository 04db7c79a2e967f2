package se.diarium.web.api;

import java.io.IOException;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseRegister;
import se.diarium.register.number.Diarienummer;

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
    Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        CaseChangeInput input = request.json(CaseChangeInput.class);
        CaseChange change = input.toChange();
        return desk.changed(request, number, input, () -> cases.amend(number, change));
    }
}
