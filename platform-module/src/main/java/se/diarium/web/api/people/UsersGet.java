package se.diarium.web.api.people;

import se.diarium.people.UserPage;
import se.diarium.people.Users;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Finds users by their names, a page at a time. */
final class UsersGet extends ApiWebScript {

    private static final int MOST = 100;
    private static final int USUAL = 50;
    private static final int DEEPEST = 1_000_000;

    private final Users users;

    UsersGet(ApiTools tools, Users users) {
        super(tools);
        this.users = users;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("q", "offset", "limit");
        int offset = request.number("offset", 0, DEEPEST, 0);
        int limit = request.number("limit", 1, MOST, USUAL);
        UserPage page = tools().read(() -> users.find(request.parameter("q"), offset, limit));
        return Answer.ok(new UserPageView(
                offset,
                limit,
                page.more(),
                page.users().stream().map(UserView::of).toList()));
    }
}
