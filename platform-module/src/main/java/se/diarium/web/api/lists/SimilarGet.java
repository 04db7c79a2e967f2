package se.diarium.web.api.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.diarium.indexing.RegisterSearch;
import se.diarium.indexing.UnreadFiles;
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
    private final UnreadFiles files;

    SimilarGet(
            ApiTools tools,
            RecordRegister records,
            RegisterSearch search,
            Supersessions supersessions,
            UnreadFiles files) {
        super(tools);
        this.records = records;
        this.search = search;
        this.supersessions = supersessions;
        this.files = files;
    }

    /** What there is. */
    private record Items(List<SearchJson.HitJson> items) {}

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("limit");
        int limit = request.number("limit", 1, SimilarRequest.MAXIMUM_LIMIT, USUAL);
        String id = request.path("id");
        List<Hit> hits = tools().read(() -> search.similar(records.get(id).id(), limit));
        List<String> found = hits.stream().map(Hit::id).toList();
        Map<String, RecordRef> inForce = tools().read(() -> supersessions.inForce(found));
        Set<String> withoutText = files.among(found);
        Links links = request.links();
        Superseded superseded = new Superseded(inForce, record -> links.apiRecord(record.id()));
        return Answer.ok(new Items(hits.stream()
                .map(hit -> SearchJson.hit(hit, HitPlaces.inApi(links), superseded, withoutText.contains(hit.id())))
                .toList()));
    }
}
