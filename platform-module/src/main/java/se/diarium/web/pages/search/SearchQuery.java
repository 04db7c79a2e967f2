package se.diarium.web.pages.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import se.diarium.search.Facet;
import se.diarium.search.SearchRequest;
import se.diarium.search.Sort;
import se.diarium.search.Vocabulary;
import se.diarium.web.http.Links;
import se.diarium.web.pages.PageRequest;

/**
 * A search as it stands in an address: {@code ?q=&organ=&typ=&ar=&status=&sortering=&sida=&efter=}.
 *
 * @param filters values chosen for each facet
 * @param page from 1
 * @param after where the page before ended; empty for a page that is counted
 */
record SearchQuery(String text, Map<Facet, Set<String>> filters, Sort sort, int page, String after) {

    /** Hits on a page. */
    static final int PAGE_SIZE = 10;

    /** The last page that can be counted to; what is beyond is followed to. */
    static final int LAST_PAGE = SearchRequest.MAXIMUM_DEPTH / PAGE_SIZE;

    /** More than this is no question; the rest is left out. */
    private static final int LONGEST_TEXT = 500;

    /** @param total counts what is found */
    static SearchQuery read(PageRequest request, SearchWords words, ToLongFunction<SearchRequest> total) {
        String text = request.parameter("q");
        return new SearchQuery(
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
                words.filters(request::parameters, total),
                words.sort(request.parameter(SearchWords.SORT)),
                request.pageNumber("sida"),
                request.parameter(SearchWords.AFTER));
    }

    static SearchQuery all() {
        return new SearchQuery("", Map.of(), Sort.DATE_NEWEST, 1, "");
    }

    SearchRequest toRequest(Vocabulary vocabulary) {
        int offset = after.isEmpty() ? (page - 1) * PAGE_SIZE : 0;
        return new SearchRequest(text, filters, Set.of(), offset, PAGE_SIZE, sort, after, vocabulary);
    }

    /** The same as a feed: what changed last, from the beginning. */
    SearchQuery feed() {
        return new SearchQuery(text, filters, Sort.CHANGED_NEWEST, 1, "");
    }

    SearchQuery withText(String other) {
        return new SearchQuery(other, filters, sort, 1, "");
    }

    SearchQuery withPage(int other) {
        return new SearchQuery(text, filters, sort, other, "");
    }

    /** The page after the one that ended there. */
    SearchQuery withAfter(String end) {
        return new SearchQuery(text, filters, sort, 1, end);
    }

    SearchQuery withSort(Sort other) {
        return new SearchQuery(text, filters, other, 1, "");
    }

    boolean has(Facet facet, String value) {
        return filters.getOrDefault(facet, Set.of()).contains(value);
    }

    /** With the value of the facet chosen if it is not, and no longer if it is. */
    SearchQuery toggle(Facet facet, String value) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(filters);
        Set<String> values = new LinkedHashSet<>(changed.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        changed.put(facet, values);
        return new SearchQuery(text, changed, sort, 1, "");
    }

    /** Without any filter. */
    SearchQuery bare() {
        return new SearchQuery(text, Map.of(), sort, 1, "");
    }

    /** The address of this search below the address of the search page. */
    String address(String searchPage) {
        StringBuilder address = new StringBuilder(searchPage).append("?q=").append(Links.encode(text));
        for (Facet facet : Facet.values()) {
            for (String value : filters.getOrDefault(facet, Set.of())) {
                append(address, SearchWords.parameter(facet), value);
            }
        }
        if (sort != Sort.RELEVANCE) {
            append(address, SearchWords.SORT, SearchWords.nameOf(sort));
        }
        if (!after.isEmpty()) {
            append(address, SearchWords.AFTER, after);
        } else if (page > 1) {
            append(address, "sida", Integer.toString(page));
        }
        return address.toString();
    }

    private static void append(StringBuilder address, String name, String value) {
        address.append('&').append(name).append('=').append(Links.encode(value));
    }
}
