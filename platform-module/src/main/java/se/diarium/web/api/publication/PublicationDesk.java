package se.diarium.web.api.publication;

import java.util.concurrent.Callable;
import se.diarium.publishing.PublicationState;
import se.diarium.publishing.Redactions;
import se.diarium.register.CaseRevisions;
import se.diarium.register.FieldError;
import se.diarium.register.node.PersonNames;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.http.Validator;
import se.diarium.web.problem.ChangedSinceException;

/** Publications being prepared, with their tags: the revision of the record, and that of what is marked in its file. */
public final class PublicationDesk {

    private static final String IF_MATCH = "If-Match";

    private final ApiTools tools;
    private final Redactions redactions;
    private final CaseRevisions revisions;
    private final PersonNames names;

    public PublicationDesk(ApiTools tools, Redactions redactions, CaseRevisions revisions, PersonNames names) {
        this.tools = tools;
        this.redactions = redactions;
        this.revisions = revisions;
        this.names = names;
    }

    Redactions redactions() {
        return redactions;
    }

    Answer show(ApiRequest request) {
        String id = request.path("id");
        redactions.prepare(id);
        return tools.read(() -> {
            PublicationState state = redactions.state(id);
            return Answer.ok(view(request, state)).tagged(tag(revisions.ofRecord(id), state));
        });
    }

    private PublicationStateView view(ApiRequest request, PublicationState state) {
        return PublicationStateView.of(state, error -> text(request, error), names::of, request.links());
    }

    private String text(ApiRequest request, FieldError error) {
        return tools.problems().text(error, request.language());
    }

    private static String tag(long revision, PublicationState state) {
        return Validator.quote(revision + "-" + state.draft().revision());
    }

    /**
     * Does something with the publication of a record while other writers of its case wait, if it still is what the client has seen.
     *
     * @param yours what the client sent
     */
    <T> T change(ApiRequest request, Object yours, Callable<T> work) {
        String id = request.path("id");
        String expected = request.raw().getHeader(IF_MATCH);
        return tools.write(() -> {
            long revision = revisions.holdRecord(id);
            PublicationState state = redactions.state(id);
            String tag = tag(revision, state);
            if (expected != null && !Validator.matchesStrongly(expected, tag)) {
                throw new ChangedSinceException(tag, view(request, state), yours);
            }
            return work.call();
        });
    }
}
