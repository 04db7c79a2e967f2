package se.diarium.web.api.absences;

import java.io.IOException;
import se.diarium.decision.task.Absences;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Says that the caller is away. */
final class AbsencesPost extends ApiWebScript {

    private final Absences absences;

    AbsencesPost(ApiTools tools, Absences absences) {
        super(tools);
        this.absences = absences;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        AbsenceWire given = request.json(AbsenceWire.class);
        AbsenceView made = tools().write(() -> AbsenceView.of(absences.add(given.toInput())));
        return Answer.created(request.raw().getServicePath() + "/" + made.id(), made);
    }
}
