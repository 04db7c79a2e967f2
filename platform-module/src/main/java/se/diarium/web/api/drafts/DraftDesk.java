package se.diarium.web.api.drafts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.diarium.decision.draft.ItemDraft;
import se.diarium.decision.draft.ItemDrafts;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.meetings.Keys;
import se.diarium.web.http.Validator;
import se.diarium.web.problem.ChangedSinceException;

/**
 * Hands out drafts with their tags and takes in what is typed: of two who write at one item the second is told what the first wrote. An
 * item without a draft has a tag too, so that two who begin at once notice each other.
 */
public final class DraftDesk {

    private static final String IF_MATCH = "If-Match";
    private static final String NONE = Validator.quote("none");

    private final ApiTools tools;
    private final ItemDrafts drafts;

    public DraftDesk(ApiTools tools, ItemDrafts drafts) {
        this.tools = tools;
        this.drafts = drafts;
    }

    List<DraftView> all(MeetingKey key) {
        return tools.read(() -> drafts.of(key).stream().map(this::view).toList());
    }

    Answer write(ApiRequest request, DraftWire given) throws IOException {
        MeetingKey key = Keys.of(request);
        String item = request.path("id");
        String text = new String(tools.json().bytes(given), StandardCharsets.UTF_8);
        DraftView written = change(request, given, () -> view(drafts.write(key, item, text)));
        return Answer.ok(written).tagged(written.tag());
    }

    Answer drop(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        return change(request, null, () -> {
            drafts.drop(key, request.path("id"));
            return Answer.noContent();
        });
    }

    private <T> T change(ApiRequest request, DraftWire yours, Supplier<T> work) {
        MeetingKey key = Keys.of(request);
        String item = request.path("id");
        String expected = request.raw().getHeader(IF_MATCH);
        return tools.write(() -> {
            Optional<ItemDraft> current = drafts.hold(key, item);
            String tag = current.map(DraftDesk::tag).orElse(NONE);
            if (expected != null && !Validator.matchesStrongly(expected, tag)) {
                DraftView there = current.map(this::view).orElse(new DraftView(item, NONE, null, null, null));
                throw new ChangedSinceException(tag, there, yours);
            }
            return work.get();
        });
    }

    private DraftView view(ItemDraft draft) {
        try {
            DraftWire wire = tools.json().read(draft.text().getBytes(StandardCharsets.UTF_8), DraftWire.class);
            return new DraftView(draft.itemId(), tag(draft), draft.by(), draft.at(), wire);
        } catch (IOException e) {
            throw new IllegalStateException("The draft of item " + draft.itemId() + " cannot be read", e);
        }
    }

    private static String tag(ItemDraft draft) {
        return Validator.quote(draft.revision());
    }
}
