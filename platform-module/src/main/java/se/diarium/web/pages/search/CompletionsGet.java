package se.diarium.web.pages.search;

import java.io.IOException;
import java.util.Set;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Completions;
import se.diarium.search.SearchIndex;
import se.diarium.web.pages.Audience;
import se.diarium.web.pages.Output;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PageWebScript;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** How a citizen's question may go on, for programs; from the public index alone. */
public final class CompletionsGet extends PageWebScript {

    private static final int USUAL = 8;

    private final SearchIndex index;

    public CompletionsGet(PageTools tools, SearchIndex index) {
        super(tools, Audience.PUBLIC);
        this.index = index;
    }

    @Override
    protected Output prepare(PageRequest request) throws IOException {
        String text = request.typed("q");
        Completions completions =
                index.complete(new CompletionRequest(text, Set.of(), limit(request.parameter("antal"))));
        return json(request, CompletionsJson.of(text, completions));
    }

    private static int limit(String wanted) {
        if (wanted.isEmpty()) {
            return USUAL;
        }
        if (!wanted.matches("[1-9]|10")) {
            throw RequestException.field(
                    ProblemKind.MALFORMED,
                    "antal",
                    "numberBetween",
                    "1",
                    Integer.toString(CompletionRequest.MAXIMUM_LIMIT));
        }
        return Integer.parseInt(wanted);
    }
}
