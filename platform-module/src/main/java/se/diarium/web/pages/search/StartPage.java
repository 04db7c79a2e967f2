package se.diarium.web.pages.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.diarium.indexing.UnreadFiles;
import se.diarium.publishing.PublicSupersessions;
import se.diarium.register.Bodies;
import se.diarium.register.RecordRef;
import se.diarium.search.Hit;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.Sort;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageHead;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;
import se.diarium.web.pages.SchemaOrg;
import se.diarium.web.pages.Superseded;
import se.diarium.web.pages.WayIn;
import se.diarium.web.text.Speech;

/** The start page: one search box, and ways in for those who do not search. */
public final class StartPage extends PublicPage {

    private static final int LATEST = 6;

    private final SearchIndex index;
    private final Bodies bodies;
    private final PublicSupersessions supersessions;
    private final SearchWords words;
    private final UnreadFiles files;
    private final List<WayIn> ways;

    /** @param ways in for those who do not search, in their order */
    public StartPage(
            PageTools tools,
            SearchIndex index,
            Bodies bodies,
            PublicSupersessions supersessions,
            SearchWords words,
            UnreadFiles files,
            List<WayIn> ways) {
        super(tools);
        this.files = files;
        this.ways = List.copyOf(ways);
        this.index = index;
        this.bodies = bodies;
        this.supersessions = supersessions;
        this.words = words;
    }

    @Override
    protected Page page(PageRequest request) {
        SearchQuery everything = SearchQuery.all();
        SearchResult result =
                index.search(new SearchRequest("", everything.filters(), null, 0, LATEST, Sort.DATE_NEWEST));
        Names names = new Names(bodies, request.speech());
        Map<String, RecordRef> inForce =
                supersessions.inForce(result.hits().stream().map(Hit::id).toList());
        Set<String> withoutText =
                files.among(result.hits().stream().map(Hit::id).toList());
        SearchViews views = new SearchViews(names, words, request, inForce, withoutText);
        StartView view = new StartView(
                request.speech().of("start.count", result.total()),
                ways.stream()
                        .map(way -> way.shortList(request))
                        .flatMap(Optional::stream)
                        .toList(),
                result.hits().stream().map(views::hit).toList(),
                views.facets(everything, result.facets()),
                request.links().inLanguage(everything.address(request.links().searchForm())));
        SearchJson json = SearchJson.of(
                "",
                0,
                LATEST,
                result,
                HitPlaces.forCitizens(request.permanent()),
                new Superseded(inForce, record -> request.permanent().publicRecord(record.id())),
                (facet, value) -> words.label(facet, value, names, request.language()),
                withoutText,
                index.health());
        return Page.of("start.get", request.speech().of("start.title"), view, json)
                .with(head(request));
    }

    private static PageHead head(PageRequest request) {
        Speech speech = request.speech();
        SchemaOrg data = SchemaOrg.page("WebSite")
                .with("name", speech.of("site.name"))
                .with("url", request.permanent().start())
                .with("publisher", request.publisher())
                .with(
                        "potentialAction",
                        SchemaOrg.part("SearchAction")
                                .with("target", request.permanent().search() + "?q={search_term_string}")
                                .with("query-input", "required name=search_term_string"));
        String latest = request.links().inLanguage(request.links().searchForm() + "?format=atom");
        String day = request.links().inLanguage(request.links().postlistaForm() + "?format=atom");
        String board = request.links().inLanguage(request.links().plain().noticeBoard() + "?format=atom");
        return new PageHead(
                "",
                speech.of("start.lead"),
                data.json(),
                List.of(
                        new PageHead.Feed(PageHead.ATOM, speech.of("search.feed"), latest),
                        new PageHead.Feed(PageHead.ATOM, speech.of("postlista.feed"), day),
                        new PageHead.Feed(PageHead.ATOM, speech.of("board.feed"), board),
                        new PageHead.Feed(
                                PageHead.CALENDAR,
                                speech.of("meetings.feed"),
                                request.links().plain().publicCalendar("")),
                        new PageHead.Feed(
                                "application/ld+json",
                                speech.of("dcat.title"),
                                request.links().plain().catalog())),
                false);
    }
}
