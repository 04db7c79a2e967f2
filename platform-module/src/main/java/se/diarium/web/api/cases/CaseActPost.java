package se.diarium.web.api.cases;

import java.io.IOException;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseLifecycle;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;
import se.diarium.web.api.wire.ReasonInput;

/** Does something to a case that takes nothing but a reason. */
final class CaseActPost extends ApiWebScript {

    private final CaseDesk desk;
    private final CaseLifecycle cases;
    private final Act act;

    /** What can be done. */
    enum Act {
        VOIDING,
        REOPENING,
        LIFTING
    }

    CaseActPost(ApiTools tools, CaseDesk desk, CaseLifecycle cases, Act act) {
        super(tools);
        this.desk = desk;
        this.cases = cases;
        this.act = act;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        ReasonInput input = request.json(ReasonInput.class);
        return desk.changed(request, number, input, () -> done(number, input.reason()));
    }

    private CaseFile done(Diarienummer number, String reason) {
        return switch (act) {
            case VOIDING -> cases.voidCase(number, reason);
            case REOPENING -> cases.reopen(number, reason);
            case LIFTING -> cases.liftSecrecy(number, reason);
        };
    }
}
