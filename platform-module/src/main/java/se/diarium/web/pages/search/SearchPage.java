package se.diarium.web.pages.search;

import java.util.Map;
import java.util.Set;
import se.diarium.indexing.UnreadFiles;
import se.diarium.publishing.PublicSupersessions;
import se.diarium.register.Bodies;
import se.diarium.register.RecordRef;
import se.diarium.search.Hit;
import se.diarium.search.IndexHealth;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchResult;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;
import se.diarium.web.pages.Superseded;

/** Results of a citizen's search, from the public index alone. */
public final class SearchPage extends PublicPage {

    private final SearchIndex index;
    private final Bodies bodies;
    private final PublicSupersessions supersessions;
    private final UnreadFiles files;

    public SearchPage(
            PageTools tools, SearchIndex index, Bodies bodies, PublicSupersessions supersessions, UnreadFiles files) {
        super(tools);
        this.files = files;
        this.index = index;
        this.bodies = bodies;
        this.supersessions = supersessions;
    }

    @Override
    protected Page page(PageRequest request) {
        SearchQuery query = SearchQuery.read(request);
        SearchResult result = index.search(query.toRequest());
        IndexHealth health = index.health();
        Names names = new Names(bodies, request.speech());
        Map<String, RecordRef> inForce =
                supersessions.inForce(result.hits().stream().map(Hit::id).toList());
        Set<String> withoutText =
                files.among(result.hits().stream().map(Hit::id).toList());
        SearchView view = new SearchViews(names, request, inForce, withoutText).view(query, result, health);
        SearchJson json = SearchJson.of(
                query.text(),
                (query.page() - 1) * SearchQuery.PAGE_SIZE,
                SearchQuery.PAGE_SIZE,
                result,
                SearchJson.publicAddress(request.permanent()),
                new Superseded(inForce, record -> request.permanent().publicRecord(record.id())),
                names::facetValue,
                withoutText,
                health);
        return Page.of("search.get", view.heading(), view, json).withAtom();
    }
}
