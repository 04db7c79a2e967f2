package se.diarium.web.pages.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.CaseStatus;
import se.diarium.register.RecordKind;
import se.diarium.search.Facet;
import se.diarium.search.SearchRequest;
import se.diarium.search.Sort;
import se.diarium.search.Vocabulary;
import se.diarium.web.pages.Names;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;
import se.diarium.web.text.Language;
import se.diarium.web.text.Speech;
import se.diarium.web.text.Texts;

/** The words of a search's address: filters and orders, and what bodies and kinds are called in either language. */
public final class SearchWords {

    /** The parameter with the place where the page before ended. */
    public static final String AFTER = "efter";

    static final String SORT = "sortering";

    private static final String CASE = "case";
    private static final Map<String, Sort> SORTS = sorts();

    private final Bodies bodies;
    private final Map<String, List<String>> kinds;
    private final DocumentWords documents;

    /** @param texts the bundle with the names of the kinds */
    public SearchWords(Bodies bodies, Texts texts, DocumentWords documents) {
        this.bodies = bodies;
        this.documents = documents;
        this.kinds = kinds().collect(Collectors.toMap(kind -> kind, kind -> labels(texts, kind)));
    }

    /** What a query may call the codes of bodies and kinds. */
    public Vocabulary vocabulary() {
        return new Vocabulary(Map.of(
                Facet.BODY,
                bodies.all().stream().collect(Collectors.toMap(Body::code, body -> List.of(body.name()))),
                Facet.KIND,
                kinds,
                Facet.DOCUMENT,
                documents.names()));
    }

    /** What a value of a facet is called. */
    public String label(Facet facet, String value, Names names, Language language) {
        return facet == Facet.DOCUMENT ? documents.name(value, language.locale()) : names.facetValue(facet, value);
    }

    /** The order with the name; the best match first where none is named. */
    public Sort sort(String name) {
        if (name == null || name.isEmpty()) {
            return Sort.RELEVANCE;
        }
        if (!SORTS.containsKey(name)) {
            throw RequestException.field(ProblemKind.MALFORMED, SORT, "oneOf", String.join(", ", SORTS.keySet()));
        }
        return SORTS.get(name);
    }

    /** What the order is called in an address. */
    static String nameOf(Sort sort) {
        return SORTS.entrySet().stream()
                .filter(named -> named.getValue() == sort)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The parameter that filters by the property. */
    public static String parameter(Facet facet) {
        return switch (facet) {
            case BODY -> "organ";
            case KIND -> "typ";
            case YEAR -> "ar";
            case STATE -> "status";
            case DOCUMENT -> "dokument";
        };
    }

    /**
     * The values of each filter.
     *
     * @param parameters the values of a parameter
     * @param total counts what is found: a body or a kind that is no longer configured may still have entries
     * @throws RequestException for a value that nothing can have
     */
    public Map<Facet, Set<String>> filters(
            Function<String, Set<String>> parameters, ToLongFunction<SearchRequest> total) {
        Map<Facet, Set<String>> filters = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Set<String> values = parameters.apply(parameter(facet));
            for (String value : values) {
                if (!isKnown(facet, value) && total.applyAsLong(only(facet, value)) == 0) {
                    throw RequestException.field(
                            ProblemKind.MALFORMED, parameter(facet), "search.filter", value, accepted(facet));
                }
            }
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        return filters;
    }

    /** That what was given is not where a page of the search ended. */
    public static RequestException wrongCursor() {
        return RequestException.field(ProblemKind.MALFORMED, AFTER, "search.cursor");
    }

    private boolean isKnown(Facet facet, String value) {
        return switch (facet) {
            case BODY, KIND, DOCUMENT -> vocabulary().knows(facet, value);
            case YEAR -> value.matches("\\d{4}");
            case STATE -> states().contains(value);
        };
    }

    private String accepted(Facet facet) {
        return switch (facet) {
            case BODY -> String.join(", ", new TreeSet<>(bodies.codes()));
            case KIND -> kinds().collect(Collectors.joining(", "));
            case YEAR -> "2024";
            case STATE -> String.join(", ", states());
            case DOCUMENT -> String.join(", ", documents.names().keySet());
        };
    }

    private static SearchRequest only(Facet facet, String value) {
        return new SearchRequest("", Map.of(facet, Set.of(value)), Set.of(), 0, 0, Sort.RELEVANCE);
    }

    private static Stream<String> kinds() {
        return Stream.concat(Stream.of(CASE), Arrays.stream(RecordKind.values()).map(RecordKind::code));
    }

    private static List<String> states() {
        return Arrays.stream(CaseStatus.values()).map(CaseStatus::name).toList();
    }

    private static List<String> labels(Texts texts, String kind) {
        return Arrays.stream(Language.values())
                .map(language -> new Speech(texts, language).label("kind", kind))
                .toList();
    }

    private static Map<String, Sort> sorts() {
        Map<String, Sort> sorts = new LinkedHashMap<>();
        sorts.put("relevans", Sort.RELEVANCE);
        sorts.put("datum", Sort.DATE_NEWEST);
        sorts.put("aldst", Sort.DATE_OLDEST);
        sorts.put("andrad", Sort.CHANGED_NEWEST);
        return sorts;
    }
}
