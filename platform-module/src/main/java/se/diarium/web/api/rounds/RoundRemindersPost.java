package se.diarium.web.api.rounds;

import java.io.IOException;
import se.diarium.governance.followup.RoundReminders;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** Reminds those who have not answered in a round. */
final class RoundRemindersPost extends ApiWebScript {

    private final RoundReminders reminders;

    RoundRemindersPost(ApiTools tools, RoundReminders reminders) {
        super(tools);
        this.reminders = reminders;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        RemindersWire given = request.json(RemindersWire.class);
        return Answer.ok(PageView.whole(reminders.remind(request.path("id"), given.codes())));
    }
}
