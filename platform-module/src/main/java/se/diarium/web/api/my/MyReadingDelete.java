package se.diarium.web.api.my;

import se.diarium.decision.reading.MemberMarks;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Erases all that the caller has marked as read, noted and looked at. */
final class MyReadingDelete extends ApiWebScript {

    private final MemberMarks marks;

    MyReadingDelete(ApiTools tools, MemberMarks marks) {
        super(tools);
        this.marks = marks;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        tools().write(() -> {
            marks.eraseAll();
            return null;
        });
        return Answer.noContent();
    }
}
