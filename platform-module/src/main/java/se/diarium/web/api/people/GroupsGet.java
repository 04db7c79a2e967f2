package se.diarium.web.api.people;

import se.diarium.people.Groups;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The groups of the register, with who is in them. */
final class GroupsGet extends ApiWebScript {

    private final Groups groups;

    GroupsGet(ApiTools tools, Groups groups) {
        super(tools);
        this.groups = groups;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(tools().read(() ->
                PageView.whole(groups.all().stream().map(GroupView::of).toList())));
    }
}
