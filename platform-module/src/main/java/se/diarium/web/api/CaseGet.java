package se.diarium.web.api;

import se.diarium.register.CaseRegister;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.http.Links;

/** Shows a case with its records. */
final class CaseGet extends ApiWebScript {

    private final CaseRegister cases;

    CaseGet(ApiTools tools, CaseRegister cases) {
        super(tools);
        this.cases = cases;
    }

    @Override
    Answer answer(ApiRequest request) {
        Diarienummer number = request.diarienummer();
        Links links = request.links();
        return Answer.ok(tools().read(() -> CaseView.of(cases.get(number), links)));
    }
}
