package se.diarium.web.pages.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.diarium.search.Facet;
import se.diarium.search.Fragment;
import se.diarium.search.Hit;
import se.diarium.search.IndexHealth;
import se.diarium.search.SearchResult;
import se.diarium.web.pages.Superseded;

/**
 * A search as programs get it; the same for citizens and for those logged in, but for where the hits are.
 *
 * @param withAllWords how many have all the words; they come first
 * @param complete how many of the hits, from the first, have all the words
 * @param didYouMean another question, which is answered here when there is {@code verbatim}; null for none
 * @param verbatim the question for just what was typed, when another is answered; null otherwise
 * @param next what {@code efter} is for the next page; null on the last
 */
public record SearchJson(
        String query,
        long total,
        long withAllWords,
        int offset,
        int limit,
        List<HitJson> hits,
        int complete,
        Map<String, List<FacetJson>> facets,
        String didYouMean,
        String verbatim,
        boolean relaxed,
        String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer building) {

    /** A value of a facet and how many hits have it. */
    public record FacetJson(String value, String label, int count) {}

    /** A run of text, matching the query or not. */
    public record SegmentJson(String text, boolean marked) {}

    /**
     * One hit; empty properties are left out.
     *
     * @param pages of the file on which the highlights stand, in their order
     * @param pageUrl the file, opened where the first highlight stands
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record HitJson(
            String id,
            String type,
            String diarienummer,
            String series,
            int number,
            int year,
            Integer recordNumber,
            String body,
            String kind,
            String title,
            String counterparty,
            LocalDate date,
            String decision,
            String status,
            String filename,
            String url,
            Superseded.Json supersededBy,
            Boolean withoutText,
            List<List<SegmentJson>> highlights,
            List<Integer> pages,
            String pageUrl,
            Instant changed) {}

    /** What a value of a facet is called. */
    @FunctionalInterface
    public interface Label {
        String of(Facet facet, String value);
    }

    /**
     * @param label names the values of facets
     */
    public static SearchJson of(
            String query,
            int offset,
            int limit,
            SearchResult result,
            HitPlaces places,
            Superseded superseded,
            Label label,
            Set<String> withoutText,
            IndexHealth health) {
        Map<String, List<FacetJson>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet.name().toLowerCase(Locale.ROOT),
                    result.facets().getOrDefault(facet, List.of()).stream()
                            .map(count -> new FacetJson(count.value(), label.of(facet, count.value()), count.count()))
                            .toList());
        }
        return new SearchJson(
                query,
                result.total(),
                result.withAllWords(),
                offset,
                limit,
                result.hits().stream()
                        .map(hit -> hit(hit, places, superseded, withoutText.contains(hit.id())))
                        .toList(),
                result.complete(),
                facets,
                result.didYouMean().orElse(null),
                result.verbatim().orElse(null),
                result.relaxed(),
                result.next().isEmpty() ? null : result.next(),
                health.complete() ? null : health.percent());
    }

    /** One hit by itself. */
    public static HitJson hit(Hit hit, HitPlaces places, Superseded superseded, boolean withoutText) {
        return new HitJson(
                hit.id(),
                hit.type().name(),
                hit.diarienummer(),
                hit.series(),
                hit.number(),
                hit.year(),
                hit.recordNumber() == 0 ? null : hit.recordNumber(),
                hit.body(),
                hit.kind(),
                hit.title(),
                hit.counterparty(),
                hit.date(),
                hit.decision(),
                hit.status(),
                hit.file(),
                places.of(hit),
                superseded.json(hit.id()),
                withoutText ? true : null,
                hit.fragments().stream()
                        .map(fragment -> fragment.segments().stream()
                                .map(segment -> new SegmentJson(segment.text(), segment.marked()))
                                .toList())
                        .toList(),
                hit.page() == 0
                        ? List.of()
                        : hit.fragments().stream().map(Fragment::page).toList(),
                places.page(hit, hit.page()),
                hit.changed());
    }
}
