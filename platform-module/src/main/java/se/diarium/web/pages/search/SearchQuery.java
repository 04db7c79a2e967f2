package se.diarium.web.pages.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import se.diarium.search.Facet;
import se.diarium.search.SearchRequest;
import se.diarium.search.Sort;
import se.diarium.web.http.Links;
import se.diarium.web.pages.PageRequest;

/**
 * A search as it stands in an address: {@code ?q=&organ=&typ=&ar=&sortering=&sida=}.
 *
 * @param filters values chosen for each facet
 * @param page from 1
 */
record SearchQuery(String text, Map<Facet, Set<String>> filters, Sort sort, int page) {

    /** Hits on a page. */
    static final int PAGE_SIZE = 10;

    /** The last page that the index can show. */
    static final int LAST_PAGE = SearchRequest.MAXIMUM_DEPTH / PAGE_SIZE;

    /** More than this is no question; the rest is left out. */
    private static final int LONGEST_TEXT = 500;

    private static final String NEWEST = "datum";

    static SearchQuery read(PageRequest request) {
        String text = request.parameter("q");
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = request.parameters(parameter(facet));
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        return new SearchQuery(
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
                filters,
                NEWEST.equals(request.parameter("sortering")) ? Sort.DATE_NEWEST : Sort.RELEVANCE,
                request.pageNumber("sida"));
    }

    static SearchQuery all() {
        return new SearchQuery("", Map.of(), Sort.DATE_NEWEST, 1);
    }

    SearchRequest toRequest() {
        return new SearchRequest(text, filters, Set.of(), (page - 1) * PAGE_SIZE, PAGE_SIZE, sort);
    }

    SearchQuery withText(String other) {
        return new SearchQuery(other, filters, sort, 1);
    }

    SearchQuery withPage(int other) {
        return new SearchQuery(text, filters, sort, other);
    }

    SearchQuery withSort(Sort other) {
        return new SearchQuery(text, filters, other, 1);
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
        return new SearchQuery(text, changed, sort, 1);
    }

    /** Without any filter. */
    SearchQuery bare() {
        return new SearchQuery(text, Map.of(), sort, 1);
    }

    /** The address of this search below the address of the search page. */
    String address(String searchPage) {
        StringBuilder address = new StringBuilder(searchPage).append("?q=").append(Links.encode(text));
        for (Facet facet : Facet.values()) {
            for (String value : filters.getOrDefault(facet, Set.of())) {
                append(address, parameter(facet), value);
            }
        }
        if (sort == Sort.DATE_NEWEST) {
            append(address, "sortering", NEWEST);
        }
        if (page > 1) {
            append(address, "sida", Integer.toString(page));
        }
        return address.toString();
    }

    static String parameter(Facet facet) {
        return switch (facet) {
            case BODY -> "organ";
            case KIND -> "typ";
            case YEAR -> "ar";
            case STATE -> "status";
        };
    }

    private static void append(StringBuilder address, String name, String value) {
        address.append('&').append(name).append('=').append(Links.encode(value));
    }
}
