package se.diarium.web.api.absences;

import se.diarium.decision.task.Absences;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The caller's absences that have not ended. */
final class AbsencesGet extends ApiWebScript {

    private final Absences absences;

    AbsencesGet(ApiTools tools, Absences absences) {
        super(tools);
        this.absences = absences;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        return Answer.ok(tools().read(() ->
                PageView.whole(absences.own().stream().map(AbsenceView::of).toList())));
    }
}
