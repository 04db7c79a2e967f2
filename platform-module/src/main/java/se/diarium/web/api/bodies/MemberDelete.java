package se.diarium.web.api.bodies;

import java.util.Locale;
import se.diarium.decision.member.Members;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Ends a membership; it stays in the list. */
final class MemberDelete extends ApiWebScript {

    private final Members members;

    MemberDelete(ApiTools tools, Members members) {
        super(tools);
        this.members = members;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String body = request.path("body").toUpperCase(Locale.ROOT);
        String id = request.path("id");
        tools().write(() -> {
            members.end(body, id);
            return null;
        });
        return Answer.noContent();
    }
}
