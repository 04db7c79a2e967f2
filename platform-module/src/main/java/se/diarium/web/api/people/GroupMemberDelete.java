package se.diarium.web.api.people;

import se.diarium.people.Groups;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Takes a user out of a group. */
final class GroupMemberDelete extends ApiWebScript {

    private final Groups groups;

    GroupMemberDelete(ApiTools tools, Groups groups) {
        super(tools);
        this.groups = groups;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(GroupView.of(tools().write(() -> groups.remove(request.path("group"), request.path("user")))));
    }
}
