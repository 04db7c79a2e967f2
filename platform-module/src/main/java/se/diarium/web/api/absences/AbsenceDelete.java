package se.diarium.web.api.absences;

import se.diarium.decision.task.Absences;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Takes an absence back. */
final class AbsenceDelete extends ApiWebScript {

    private final Absences absences;

    AbsenceDelete(ApiTools tools, Absences absences) {
        super(tools);
        this.absences = absences;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String id = request.path("id");
        tools().write(() -> {
            absences.remove(id);
            return null;
        });
        return Answer.noContent();
    }
}
