package se.diarium.web.api.cases;

import java.io.IOException;
import se.diarium.register.CaseLifecycle;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Says how far the work on a case has come. */
final class StatusPost extends ApiWebScript {

    private final CaseDesk desk;
    private final CaseLifecycle cases;

    StatusPost(ApiTools tools, CaseDesk desk, CaseLifecycle cases) {
        super(tools);
        this.desk = desk;
        this.cases = cases;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        StatusInput input = request.json(StatusInput.class);
        return desk.changed(request, number, input, () -> cases.changeStatus(number, input.status(), input.reason()));
    }
}
