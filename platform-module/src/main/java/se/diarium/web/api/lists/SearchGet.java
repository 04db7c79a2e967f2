package se.diarium.web.api.lists;

import java.util.Map;
import java.util.Set;
import se.diarium.indexing.RegisterSearch;
import se.diarium.indexing.UnreadFiles;
import se.diarium.register.Bodies;
import se.diarium.register.RecordRef;
import se.diarium.register.node.Supersessions;
import se.diarium.search.Facet;
import se.diarium.search.Hit;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.Sort;
import se.diarium.search.UnknownCursorException;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.Links;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Superseded;
import se.diarium.web.pages.search.HitPlaces;
import se.diarium.web.pages.search.SearchJson;
import se.diarium.web.pages.search.SearchWords;
import se.diarium.web.text.Speech;
import se.diarium.web.text.Texts;

/** Search in everything registered that the caller may see. */
final class SearchGet extends ApiWebScript {

    private static final int USUAL = 20;

    private final RegisterSearch search;
    private final Bodies bodies;
    private final Texts texts;
    private final Supersessions supersessions;
    private final SearchWords words;
    private final UnreadFiles files;

    SearchGet(
            ApiTools tools,
            RegisterSearch search,
            Bodies bodies,
            Texts texts,
            Supersessions supersessions,
            SearchWords words,
            UnreadFiles files) {
        super(tools);
        this.search = search;
        this.bodies = bodies;
        this.texts = texts;
        this.supersessions = supersessions;
        this.words = words;
        this.files = files;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow(
                "q", "organ", "typ", "ar", "status", "dokument", "sortering", "offset", "limit", SearchWords.AFTER);
        String query = request.parameter("q") == null ? "" : request.parameter("q");
        String after = request.parameter(SearchWords.AFTER);
        int offset = request.number("offset", 0, SearchRequest.MAXIMUM_DEPTH, 0);
        int limit = request.number("limit", 1, SearchRequest.MAXIMUM_LIMIT, USUAL);
        Sort sort = words.sort(request.parameter("sortering"));
        SearchResult result = tools().read(() -> {
            Map<Facet, Set<String>> filters = words.filters(
                    request::parameters, count -> search.search(count).total());
            return found(new SearchRequest(query, filters, Set.of(), offset, limit, sort, after, words.vocabulary()));
        });
        Map<String, RecordRef> inForce = tools().read(() ->
                supersessions.inForce(result.hits().stream().map(Hit::id).toList()));
        Links links = request.links();
        Names names = new Names(bodies, new Speech(texts, request.language()));
        return Answer.ok(SearchJson.of(
                query,
                offset,
                limit,
                result,
                HitPlaces.inApi(links),
                new Superseded(inForce, record -> links.apiRecord(record.id())),
                (facet, value) -> words.label(facet, value, names, request.language()),
                files.among(result.hits().stream().map(Hit::id).toList()),
                search.health()));
    }

    private SearchResult found(SearchRequest request) {
        try {
            return search.search(request);
        } catch (UnknownCursorException e) {
            throw SearchWords.wrongCursor();
        }
    }
}
