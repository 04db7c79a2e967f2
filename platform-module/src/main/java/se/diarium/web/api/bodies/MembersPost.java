package se.diarium.web.api.bodies;

import java.io.IOException;
import java.util.Locale;
import se.diarium.decision.member.Members;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Adds a member to a body. */
final class MembersPost extends ApiWebScript {

    private final Members members;

    MembersPost(ApiTools tools, Members members) {
        super(tools);
        this.members = members;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        String body = request.path("body").toUpperCase(Locale.ROOT);
        MemberWire given = request.json(MemberWire.class);
        MemberView made = tools().write(() -> MemberView.of(members.add(body, given.toInput())));
        return Answer.created(request.links().apiMember(body, made.id()), made);
    }
}
