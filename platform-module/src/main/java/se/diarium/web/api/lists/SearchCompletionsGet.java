package se.diarium.web.api.lists;

import se.diarium.indexing.RegisterSearch;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Completions;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.pages.search.CompletionsJson;

/** How a question may go on, from what the caller may see. */
final class SearchCompletionsGet extends ApiWebScript {

    private static final int USUAL = 8;

    private final RegisterSearch search;

    SearchCompletionsGet(ApiTools tools, RegisterSearch search) {
        super(tools);
        this.search = search;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("q", "limit");
        String given = request.raw().getParameter("q");
        String text = given == null ? "" : given;
        int limit = request.number("limit", 1, CompletionRequest.MAXIMUM_LIMIT, USUAL);
        Completions completions = tools().read(() -> search.complete(text, limit));
        return Answer.ok(CompletionsJson.of(text, completions));
    }
}
