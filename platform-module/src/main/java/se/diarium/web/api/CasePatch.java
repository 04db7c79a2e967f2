package se.diarium.web.api;

import java.io.IOException;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseRegister;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.http.Links;

/** Changes fields of a case, its status, or both at once. */
final class CasePatch extends ApiWebScript {

    private final CaseRegister cases;

    CasePatch(ApiTools tools, CaseRegister cases) {
        super(tools);
        this.cases = cases;
    }

    @Override
    Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        CaseChangeInput input = request.json(CaseChangeInput.class);
        CaseChange change = input.toChange();
        Links links = request.links();
        return Answer.ok(tools().write(() -> {
            if (change != null) {
                cases.amend(number, change);
            }
            if (input.status() != null) {
                cases.changeStatus(number, input.status());
            }
            return CaseView.of(cases.get(number), links);
        }));
    }
}
