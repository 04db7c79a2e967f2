package se.diarium.web.api.cases;

import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Shows a case with its records. */
final class CaseGet extends ApiWebScript {

    private final CaseDesk desk;

    CaseGet(ApiTools tools, CaseDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        return desk.show(request, request.diarienummer());
    }
}
