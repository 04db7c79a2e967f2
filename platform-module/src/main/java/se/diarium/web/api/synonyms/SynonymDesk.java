package se.diarium.web.api.synonyms;

import java.util.function.Function;
import se.diarium.synonym.SynonymEntry;
import se.diarium.synonym.SynonymList;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.http.Validator;
import se.diarium.web.problem.ChangedSinceException;

/** Entries with their tags: one that somebody else has changed since ({@code If-Match}) is left as it is. */
public final class SynonymDesk {

    private static final String IF_MATCH = "If-Match";

    private final ApiTools tools;
    private final SynonymList list;

    public SynonymDesk(ApiTools tools, SynonymList list) {
        this.tools = tools;
        this.list = list;
    }

    SynonymList list() {
        return list;
    }

    Answer show(ApiRequest request) {
        String id = request.path("id");
        SynonymEntry entry = tools.read(() -> list.get(id));
        return Answer.ok(SynonymView.of(entry)).tagged(SynonymView.tag(entry));
    }

    /**
     * Does something with the entry that the path names, if it still is what the client has seen.
     *
     * @param yours what the client sent
     */
    <T> T change(ApiRequest request, Object yours, Function<SynonymEntry, T> work) {
        String id = request.path("id");
        String expected = request.raw().getHeader(IF_MATCH);
        return tools.write(() -> {
            SynonymEntry current = list.get(id);
            String tag = SynonymView.tag(current);
            if (expected != null && !Validator.matchesStrongly(expected, tag)) {
                throw new ChangedSinceException(tag, SynonymView.of(current), yours);
            }
            return work.apply(current);
        });
    }
}
