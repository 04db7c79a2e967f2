package se.diarium.web.pages.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.diarium.register.RecordRef;
import se.diarium.register.number.Diarienummer;
import se.diarium.search.Completions;
import se.diarium.search.EntryType;
import se.diarium.search.Facet;
import se.diarium.search.FacetCount;
import se.diarium.search.Fragment;
import se.diarium.search.Hit;
import se.diarium.search.IndexHealth;
import se.diarium.search.SearchResult;
import se.diarium.search.Sort;
import se.diarium.web.http.Links;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.Superseded;
import se.diarium.web.text.Language;
import se.diarium.web.text.Speech;

/** Makes what is shown of a search from what the index answered. */
final class SearchViews {

    private static final int MOST_FACET_VALUES = 12;
    private static final String NEVER = "1970-01-01T00:00:00Z";

    private final Names names;
    private final SearchWords words;
    private final Speech speech;
    private final PageLinks links;
    private final Links permanent;
    private final Superseded superseded;
    private final Set<String> withoutText;
    private final String question;

    SearchViews(
            Names names,
            SearchWords words,
            PageRequest request,
            Map<String, RecordRef> inForce,
            Set<String> withoutText) {
        this.words = words;
        this.withoutText = withoutText;
        this.names = names;
        this.speech = request.speech();
        this.links = request.links();
        this.permanent = request.permanent();
        this.question = request.parameter("q");
        this.superseded = new Superseded(inForce, record -> links.record(record.id()));
    }

    SearchView view(SearchQuery query, SearchResult result, Completions completions, IndexHealth health) {
        long lastPage = Math.max(
                1,
                Math.min((result.total() + SearchQuery.PAGE_SIZE - 1) / SearchQuery.PAGE_SIZE, SearchQuery.LAST_PAGE));
        boolean asked = !query.text().isEmpty() || !query.filters().isEmpty();
        return new SearchView(
                heading(query, result),
                asked,
                hidden(query),
                result.hits().stream().map(this::hit).toList(),
                facets(query, result.facets()),
                chosen(query),
                query.filters().isEmpty() ? "" : address(query.bare()),
                result.didYouMean().map(text -> link(query, text)).orElse(null),
                result.verbatim().map(text -> link(query, text)).orElse(null),
                result.relaxed(),
                result.complete(),
                sorts(query),
                suggestions(query, completions),
                previous(query, lastPage),
                next(query, result, lastPage),
                lastPage > 1 && query.after().isEmpty()
                        ? speech.of("search.position", Integer.toString(query.page()), Long.toString(lastPage))
                        : "",
                health.complete() ? "" : speech.of("search.building", Integer.toString(health.percent())),
                updated(result.hits()));
    }

    HitView hit(Hit hit) {
        Diarienummer number = new Diarienummer(hit.series(), hit.year(), hit.number());
        boolean ofCase = hit.type() == EntryType.CASE;
        Fragment title = hit.title().isBlank() ? Fragment.plain(speech.of("protected")) : hit.highlightedTitle();
        return new HitView(
                ofCase ? links.caseOf(number) : links.record(hit.id()),
                ofCase ? permanent.publicCase(number) : permanent.publicRecord(hit.id()),
                title,
                names.kind(hit.kind()),
                hit.diarienummer(),
                names.body(hit.body()),
                hit.date() == null ? "" : hit.date().toString(),
                speech.day(hit.date()),
                changed(hit),
                hit.decision(),
                superseded.link(hit.id(), speech),
                withoutText.contains(hit.id()),
                hit.fragments().stream()
                        .map(fragment -> new PassageView(fragment, page(hit, fragment.page())))
                        .toList());
    }

    /** The ways in for those who do not search, from the counts of a search for everything. */
    List<FacetView> facets(SearchQuery query, Map<Facet, List<FacetCount>> facets) {
        List<FacetView> views = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<FacetCount> counts = new ArrayList<>(facets.getOrDefault(facet, List.of()));
            if (facet == Facet.YEAR) {
                counts.sort(Comparator.comparing(FacetCount::value).reversed());
            }
            List<LabelledLink> values = counts.stream()
                    .limit(MOST_FACET_VALUES)
                    .map(count -> new LabelledLink(
                            words.label(facet, count.value(), names, speech.language()),
                            address(query.toggle(facet, count.value())),
                            speech.of("number", count.count()),
                            query.has(facet, count.value())))
                    .toList();
            if (!values.isEmpty()) {
                String id = SearchWords.parameter(facet);
                views.add(new FacetView(id, speech.of("facet." + id), values));
            }
        }
        return views;
    }

    private String heading(SearchQuery query, SearchResult result) {
        return query.text().isEmpty()
                ? speech.of("search.heading.all", result.total())
                : speech.of("search.heading", result.total(), query.text());
    }

    private Map<String, String> hidden(SearchQuery query) {
        Map<String, String> hidden = new LinkedHashMap<>();
        if (query.sort() != Sort.RELEVANCE) {
            hidden.put(SearchWords.SORT, SearchWords.nameOf(query.sort()));
        }
        if (speech.language() == Language.ENGLISH) {
            hidden.put("lang", Language.ENGLISH.tag());
        }
        return hidden;
    }

    private List<LabelledLink> chosen(SearchQuery query) {
        List<LabelledLink> chosen = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            for (String value : query.filters().getOrDefault(facet, Set.of())) {
                chosen.add(LabelledLink.of(
                        words.label(facet, value, names, speech.language()), address(query.toggle(facet, value))));
            }
        }
        return chosen;
    }

    private LabelledLink link(SearchQuery query, String text) {
        return LabelledLink.of(text, address(query.withText(text)));
    }

    private List<LabelledLink> sorts(SearchQuery query) {
        List<LabelledLink> sorts = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            sorts.add(new LabelledLink(
                    speech.of("sort." + sort.name()), address(query.withSort(sort)), "", query.sort() == sort));
        }
        return sorts;
    }

    private String address(SearchQuery query) {
        return links.inLanguage(query.address(links.searchForm()));
    }

    /** Pages are counted as far as that goes; what was followed to leads back to the beginning. */
    private String previous(SearchQuery query, long lastPage) {
        if (!query.after().isEmpty()) {
            return address(query.withPage(1));
        }
        return query.page() > 1 ? address(query.withPage((int) Math.min(query.page() - 1L, lastPage))) : "";
    }

    private String next(SearchQuery query, SearchResult result, long lastPage) {
        if (query.after().isEmpty() && query.page() < lastPage) {
            return address(query.withPage(query.page() + 1));
        }
        return result.next().isEmpty() ? "" : address(query.withAfter(result.next()));
    }

    private List<LabelledLink> suggestions(SearchQuery query, Completions completions) {
        return Stream.concat(completions.words().stream(), completions.headings().stream())
                .filter(text -> !text.equalsIgnoreCase(query.text()))
                .distinct()
                .map(text -> LabelledLink.of(text, address(query.withText(text))))
                .toList();
    }

    private LabelledLink page(Hit hit, int page) {
        return page == 0
                ? null
                : LabelledLink.of(
                        speech.of("hit.page", Integer.toString(page)),
                        links.readingPage(hit.id(), page, question) + "#page=" + page);
    }

    private static String updated(List<Hit> hits) {
        return hits.stream()
                .map(SearchViews::changed)
                .max(Comparator.naturalOrder())
                .orElse(NEVER);
    }

    /** In this form the later is the greater, and a feed must say something. */
    private static String changed(Hit hit) {
        if (hit.changed() != null) {
            return hit.changed().toString();
        }
        return hit.date() == null ? NEVER : hit.date() + "T00:00:00Z";
    }
}
