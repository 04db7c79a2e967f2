package se.diarium.web.api.lists;

import java.util.List;
import java.util.Map;
import se.diarium.indexing.RegisterSearch;
import se.diarium.register.RecordRef;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.Supersessions;
import se.diarium.search.Hit;
import se.diarium.search.SimilarRequest;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.Links;
import se.diarium.web.pages.Superseded;
import se.diarium.web.pages.search.HitPlaces;
import se.diarium.web.pages.search.SearchJson;

/** What is like a record, of what the caller may see. */
final class SimilarGet extends ApiWebScript {

    private static final int USUAL = 5;

    private final RecordRegister records;
    private final RegisterSearch search;
    private final Supersessions supersessions;

    SimilarGet(ApiTools tools, RecordRegister records, RegisterSearch search, Supersessions supersessions) {
        super(tools);
        this.records = records;
        this.search = search;
        this.supersessions = supersessions;
    }

    /** What there is. */
    private record Items(List<SearchJson.HitJson> items) {}

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("limit");
        int limit = request.number("limit", 1, SimilarRequest.MAXIMUM_LIMIT, USUAL);
        String id = request.path("id");
        List<Hit> hits = tools().read(() -> search.similar(records.get(id).id(), limit));
        Map<String, RecordRef> inForce = tools().read(
                        () -> supersessions.inForce(hits.stream().map(Hit::id).toList()));
        Links links = request.links();
        Superseded superseded = new Superseded(inForce, record -> links.apiRecord(record.id()));
        return Answer.ok(new Items(hits.stream()
                .map(hit -> SearchJson.hit(hit, HitPlaces.inApi(links), superseded))
                .toList()));
    }
}
