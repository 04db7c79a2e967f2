package se.diarium.web.api.thread;

import se.diarium.governance.thread.Answers;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The answers about an object of a plan. */
final class AnswersGet extends ApiWebScript {

    private final Answers answers;

    AnswersGet(ApiTools tools, Answers answers) {
        super(tools);
        this.answers = answers;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String id = request.path("id");
        return Answer.ok(tools().read(() ->
                PageView.whole(answers.about(id).stream().map(AnswerView::of).toList())));
    }
}
