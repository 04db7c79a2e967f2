package se.diarium.web.api.deadlines;

import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Deadlines;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Withdraws a deadline; it stays, with who did so. */
final class DeadlineDelete extends ApiWebScript {

    private final CaseDesk desk;
    private final Deadlines deadlines;

    DeadlineDelete(ApiTools tools, CaseDesk desk, Deadlines deadlines) {
        super(tools);
        this.desk = desk;
        this.deadlines = deadlines;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        Diarienummer number = request.diarienummer();
        String id = request.path("id");
        desk.change(request, number, null, () -> {
            deadlines.withdraw(number, id);
            return null;
        });
        return Answer.noContent();
    }
}
