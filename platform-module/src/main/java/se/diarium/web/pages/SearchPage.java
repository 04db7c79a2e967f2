package se.diarium.web.pages;

import se.diarium.register.Bodies;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchResult;

/** Results of a citizen's search, from the public index alone. */
final class SearchPage extends PublicPage {

    private final SearchIndex index;
    private final Bodies bodies;

    SearchPage(PageTools tools, SearchIndex index, Bodies bodies) {
        super(tools);
        this.index = index;
        this.bodies = bodies;
    }

    @Override
    Page page(PageRequest request) {
        SearchQuery query = SearchQuery.read(request);
        SearchResult result = index.search(query.toRequest());
        Names names = new Names(bodies, request.speech());
        SearchView view = new SearchViews(names, request).view(query, result);
        SearchJson json = SearchJson.of(
                query.text(),
                (query.page() - 1) * SearchQuery.PAGE_SIZE,
                SearchQuery.PAGE_SIZE,
                result,
                SearchJson.publicAddress(request.permanent()),
                names::facetValue);
        return Page.of("search.get", view.heading(), view, json).withAtom();
    }
}
