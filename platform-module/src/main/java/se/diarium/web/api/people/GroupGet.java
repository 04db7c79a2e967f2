package se.diarium.web.api.people;

import se.diarium.people.Groups;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** A group. */
final class GroupGet extends ApiWebScript {

    private final Groups groups;

    GroupGet(ApiTools tools, Groups groups) {
        super(tools);
        this.groups = groups;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(GroupView.of(tools().read(() -> groups.get(request.path("group")))));
    }
}
