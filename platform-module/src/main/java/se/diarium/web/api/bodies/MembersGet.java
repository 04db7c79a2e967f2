package se.diarium.web.api.bodies;

import java.time.LocalDate;
import java.util.Locale;
import se.diarium.decision.member.Members;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The members of a body on a day, or all there are and have been. */
final class MembersGet extends ApiWebScript {

    private final Members members;

    MembersGet(ApiTools tools, Members members) {
        super(tools);
        this.members = members;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String body = request.path("body").toUpperCase(Locale.ROOT);
        request.allow("on");
        LocalDate day = request.day("on");
        return Answer.ok(tools().read(() -> PageView.whole(
                members.of(body, day).stream().map(MemberView::of).toList())));
    }
}
