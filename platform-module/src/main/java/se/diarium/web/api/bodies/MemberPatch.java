package se.diarium.web.api.bodies;

import java.io.IOException;
import java.util.Locale;
import se.diarium.decision.member.Members;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Changes a membership. */
final class MemberPatch extends ApiWebScript {

    private final Members members;

    MemberPatch(ApiTools tools, Members members) {
        super(tools);
        this.members = members;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        String body = request.path("body").toUpperCase(Locale.ROOT);
        String id = request.path("id");
        MemberWire change = request.json(MemberWire.class);
        return Answer.ok(tools().write(() -> MemberView.of(members.change(body, id, change.toInput()))));
    }
}
