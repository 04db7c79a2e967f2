package se.diarium.web.api.thread;

import java.io.IOException;
import se.diarium.governance.thread.Answers;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Answers what became of an object of a plan. */
final class AnswersPost extends ApiWebScript {

    private final Answers answers;

    AnswersPost(ApiTools tools, Answers answers) {
        super(tools);
        this.answers = answers;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        String id = request.path("id");
        AnswerWire wire = request.json(AnswerWire.class);
        Answers.Given given = tools().write(() -> answers.give(id, wire.toInput()));
        AnswerView view = AnswerView.of(given.answer());
        return given.made() ? Answer.created(request.links().apiObject(id) + "/answers", view) : Answer.ok(view);
    }
}
