package se.diarium.web.api.lists;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import se.diarium.indexing.RegisterSearch;
import se.diarium.indexing.UnreadFiles;
import se.diarium.register.Bodies;
import se.diarium.register.RecordRef;
import se.diarium.register.node.Supersessions;
import se.diarium.search.EntryType;
import se.diarium.search.Facet;
import se.diarium.search.Hit;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.Sort;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.Links;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Superseded;
import se.diarium.web.pages.search.SearchJson;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;
import se.diarium.web.text.Speech;
import se.diarium.web.text.Texts;

/** Search in everything registered that the caller may see. */
final class SearchGet extends ApiWebScript {

    private static final int USUAL = 20;

    private final RegisterSearch search;
    private final Bodies bodies;
    private final Texts texts;
    private final Supersessions supersessions;
    private final UnreadFiles files;

    SearchGet(
            ApiTools tools,
            RegisterSearch search,
            Bodies bodies,
            Texts texts,
            Supersessions supersessions,
            UnreadFiles files) {
        super(tools);
        this.search = search;
        this.bodies = bodies;
        this.texts = texts;
        this.supersessions = supersessions;
        this.files = files;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("q", "organ", "typ", "ar", "sortering", "offset", "limit");
        String query = request.parameter("q") == null ? "" : request.parameter("q");
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        filters.put(Facet.BODY, bodies(request));
        filters.put(Facet.KIND, request.parameters("typ"));
        filters.put(Facet.YEAR, request.parameters("ar"));
        int offset = request.number("offset", 0, SearchRequest.MAXIMUM_DEPTH, 0);
        int limit = request.number("limit", 1, SearchRequest.MAXIMUM_LIMIT, USUAL);
        Sort sort = sort(request.parameter("sortering"));
        SearchResult result = tools().read(() -> search.search(query, filters, offset, limit, sort));
        Map<String, RecordRef> inForce = tools().read(() ->
                supersessions.inForce(result.hits().stream().map(Hit::id).toList()));
        Links links = request.links();
        Names names = new Names(bodies, new Speech(texts, request.language()));
        return Answer.ok(SearchJson.of(
                query,
                offset,
                limit,
                result,
                (hit, number) -> hit.type() == EntryType.CASE ? links.apiCase(number) : links.apiRecord(hit.id()),
                new Superseded(inForce, record -> links.apiRecord(record.id())),
                names::facetValue,
                files.among(result.hits().stream().map(Hit::id).toList()),
                search.health()));
    }

    private Set<String> bodies(ApiRequest request) {
        Set<String> codes = request.parameters("organ");
        for (String code : codes) {
            if (bodies.byCode(code).isEmpty()) {
                throw RequestException.field(
                        ProblemKind.INVALID, "organ", "body.unknown", code, String.join(", ", bodies.codes()));
            }
        }
        return codes;
    }

    private static Sort sort(String order) {
        if (order == null || order.equals("relevans")) {
            return Sort.RELEVANCE;
        }
        if (order.equals("datum")) {
            return Sort.DATE_NEWEST;
        }
        throw RequestException.field(ProblemKind.INVALID, "sortering", "oneOf", "relevans, datum");
    }
}
