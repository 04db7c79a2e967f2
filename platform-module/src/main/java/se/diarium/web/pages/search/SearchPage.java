package se.diarium.web.pages.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.diarium.indexing.UnreadFiles;
import se.diarium.publishing.PublicSupersessions;
import se.diarium.register.Bodies;
import se.diarium.register.RecordRef;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Completions;
import se.diarium.search.Hit;
import se.diarium.search.IndexHealth;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchResult;
import se.diarium.search.UnknownCursorException;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;
import se.diarium.web.pages.Superseded;

/** Results of a citizen's search, from the public index alone. As a feed, what changed last comes first. */
public final class SearchPage extends PublicPage {

    /** With as many hits as fill a page nobody needs to be told how the question may go on. */
    private static final int ENOUGH = SearchQuery.PAGE_SIZE;

    private static final int MOST_COMPLETIONS = 5;

    private final SearchIndex index;
    private final Bodies bodies;
    private final PublicSupersessions supersessions;
    private final SearchWords words;
    private final UnreadFiles files;

    public SearchPage(
            PageTools tools,
            SearchIndex index,
            Bodies bodies,
            PublicSupersessions supersessions,
            SearchWords words,
            UnreadFiles files) {
        super(tools);
        this.files = files;
        this.index = index;
        this.bodies = bodies;
        this.supersessions = supersessions;
        this.words = words;
    }

    @Override
    protected Page page(PageRequest request) {
        SearchQuery asked =
                SearchQuery.read(request, words, count -> index.search(count).total());
        SearchQuery query = request.format().equals("atom") ? asked.feed() : asked;
        SearchResult result = search(query);
        IndexHealth health = index.health();
        Names names = new Names(bodies, request.speech());
        List<String> found = result.hits().stream().map(Hit::id).toList();
        Map<String, RecordRef> inForce = supersessions.inForce(found);
        Set<String> withoutText = files.among(found);
        SearchView view = new SearchViews(names, words, request, inForce, withoutText)
                .view(query, result, completions(query, result), health);
        SearchJson json = SearchJson.of(
                query.text(),
                (query.page() - 1) * SearchQuery.PAGE_SIZE,
                SearchQuery.PAGE_SIZE,
                result,
                HitPlaces.forCitizens(request.permanent()),
                new Superseded(inForce, record -> request.permanent().publicRecord(record.id())),
                (facet, value) -> words.label(facet, value, names, request.language()),
                withoutText,
                health);
        return Page.of("search.get", view.heading(), view, json).withAtom();
    }

    private SearchResult search(SearchQuery query) {
        try {
            return index.search(query.toRequest(words.vocabulary()));
        } catch (UnknownCursorException e) {
            throw SearchWords.wrongCursor();
        }
    }

    private Completions completions(SearchQuery query, SearchResult result) {
        return result.total() >= ENOUGH
                ? Completions.NONE
                : index.complete(new CompletionRequest(query.text(), Set.of(), MOST_COMPLETIONS));
    }
}
