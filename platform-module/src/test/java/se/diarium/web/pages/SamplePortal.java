package se.diarium.web.pages;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.tree.PublicPlaces;
import se.diarium.indexing.UnreadFiles;
import se.diarium.publishing.PublicSupersessions;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.search.Completions;
import se.diarium.search.EntryType;
import se.diarium.search.Facet;
import se.diarium.search.FacetCount;
import se.diarium.search.Fragment;
import se.diarium.search.Hit;
import se.diarium.search.IndexHealth;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.Segment;
import se.diarium.search.UnknownCursorException;
import se.diarium.web.http.Json;
import se.diarium.web.pages.cases.CasePage;
import se.diarium.web.pages.cases.PublishedFileGet;
import se.diarium.web.pages.cases.RecordPage;
import se.diarium.web.pages.search.CompletionsGet;
import se.diarium.web.pages.search.DocumentWords;
import se.diarium.web.pages.search.SearchPage;
import se.diarium.web.pages.search.SearchWords;
import se.diarium.web.pages.search.StartPage;
import se.diarium.web.problem.Problems;
import se.diarium.web.text.Texts;

/** The public pages over {@link SampleRegister} and an index that finds 24 entries for anything but {@code inget}. */
public final class SamplePortal {

    private static final int FOUND = 24;

    private final PageTools tools = tools();
    private final Bodies bodies = new Bodies(List.of(new Body("RS", "Regionstyrelsen", "Regionstyrelsens")));
    private final SearchWords words = new SearchWords(
            bodies,
            new Texts("alfresco/module/diarium-platform/messages/portal"),
            new DocumentWords(mock(CurrentModel.class)));
    private final SearchIndex index = index();
    private final UnreadFiles files = mock();
    private final List<WayIn> ways = new ArrayList<>();
    private final PublicPlaces places = mock();
    private IndexHealth health = health(true);

    CompletionsGet completions() {
        return new CompletionsGet(tools, index);
    }

    /** The pages' tools, of an authority with a name. */
    public static PageTools tools() {
        return new PageTools(
                new Texts("alfresco/module/diarium-platform/messages/portal"),
                new Problems(new Texts(Problems.BUNDLE)),
                new Json(),
                "Region Norrsund",
                "",
                () -> false);
    }

    StartPage start() {
        return new StartPage(tools, index, bodies, mock(PublicSupersessions.class), words, files, ways);
    }

    SearchPage search() {
        return new SearchPage(tools, index, bodies, mock(PublicSupersessions.class), words, files);
    }

    CasePage caseOf() {
        return new CasePage(tools, new SampleRegister(), bodies, caseId -> List.of());
    }

    RecordPage record() {
        return new RecordPage(tools, new SampleRegister(), bodies, index, record -> List.of(), places);
    }

    PublishedFileGet file() {
        return new PublishedFileGet(tools, new SampleRegister());
    }

    /** Has a way in for those who do not search. */
    void hasWayIn(WayIn way) {
        ways.add(way);
    }

    /** Has the files of all records without text. */
    void isScanned() {
        when(files.among(any())).thenAnswer(call -> Set.copyOf(call.<Collection<String>>getArgument(0)));
    }

    /** Has the index being built from nothing, which is half done. */
    void isBeingBuilt() {
        health = health(false);
    }

    private static IndexHealth health(boolean complete) {
        return new IndexHealth(
                complete,
                Instant.EPOCH,
                6,
                12,
                6,
                FOUND,
                1,
                new IndexHealth.Pace(0, Instant.EPOCH),
                Optional.empty(),
                Optional.empty());
    }

    private SearchIndex index() {
        SearchIndex index = mock();
        lenient().when(index.search(any())).thenAnswer(call -> answer(call.getArgument(0, SearchRequest.class)));
        lenient()
                .when(index.complete(any()))
                .thenReturn(new Completions(List.of("ingetdera"), List.of("Inget <nytt>")));
        lenient().when(index.similar(any())).thenReturn(List.of(hit(1), hit(5)));
        lenient().when(index.health()).thenAnswer(call -> health);
        return index;
    }

    private static SearchResult answer(SearchRequest request) {
        if (request.after().equals("fel")) {
            throw new UnknownCursorException();
        }
        if (request.filters().values().stream().anyMatch(values -> values.contains("NONSENSE"))) {
            return found(0, List.of(), Map.of(), Optional.empty(), "");
        }
        if (request.query().equals("inget")) {
            return found(0, List.of(), Map.of(), Optional.of("något"), "");
        }
        if (request.query().equals("plna karta")) {
            List<Hit> three = IntStream.range(0, 3).mapToObj(SamplePortal::hit).toList();
            return new SearchResult(
                    3, 1, three, 1, Map.of(), Optional.of("plan karta"), Optional.of("\"plna\" karta"), false, 1, "");
        }
        List<Hit> hits = IntStream.range(request.offset(), Math.min(FOUND, request.offset() + request.limit()))
                .mapToObj(SamplePortal::hit)
                .toList();
        Map<Facet, List<FacetCount>> facets = Map.of(
                Facet.BODY, List.of(new FacetCount("RS", 20), new FacetCount("XX", 4)),
                Facet.KIND, List.of(new FacetCount("report", 14), new FacetCount("case", 10)),
                Facet.YEAR, List.of(new FacetCount("2023", 20), new FacetCount("2024", 4)),
                Facet.STATE, List.of(new FacetCount("DECIDED", 24)));
        String next = hits.isEmpty() ? "" : "plats-" + hits.get(hits.size() - 1).id();
        return found(FOUND, hits, facets, Optional.empty(), next);
    }

    private static SearchResult found(
            int total, List<Hit> hits, Map<Facet, List<FacetCount>> facets, Optional<String> didYouMean, String next) {
        return new SearchResult(total, total, hits, hits.size(), facets, didYouMean, Optional.empty(), false, 1, next);
    }

    /** Every other hit knows its page. */
    private static int ofPage(int index) {
        return index % 2 == 0 ? 0 : index + 1;
    }

    private static Hit hit(int index) {
        Fragment title = new Fragment(List.of(
                new Segment("Delårsrapport ", false),
                new Segment("<uppföljning>", true),
                new Segment(" " + index, false)));
        Fragment passage = new Fragment(
                List.of(
                        new Segment("Regionstyrelsens ", false),
                        new Segment("plan", true),
                        new Segment(" följs.", false)),
                ofPage(index));
        boolean ofCase = index % 5 == 0;
        return new Hit(
                "id-" + index,
                ofCase ? EntryType.CASE : EntryType.RECORD,
                "RS/" + (500 + index) + "/2023",
                "RS",
                2023,
                500 + index,
                ofCase ? 0 : 1,
                "RS",
                ofCase ? "case" : "report",
                title.text(),
                "",
                LocalDate.of(2023, 5, 1 + index),
                "",
                "DECIDED",
                "",
                title,
                List.of(passage),
                Instant.parse("2024-06-01T10:00:00Z").plusSeconds(index));
    }
}
