package se.diarium.web.api.people;

import se.diarium.people.Groups;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Puts a user into a group. */
final class GroupMemberPut extends ApiWebScript {

    private final Groups groups;

    GroupMemberPut(ApiTools tools, Groups groups) {
        super(tools);
        this.groups = groups;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(GroupView.of(tools().write(() -> groups.add(request.path("group"), request.path("user")))));
    }
}
