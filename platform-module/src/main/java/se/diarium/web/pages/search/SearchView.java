package se.diarium.web.pages.search;

import java.util.List;
import java.util.Map;
import se.diarium.web.pages.LabelledLink;

/**
 * Results of a search as they are shown.
 *
 * @param heading says how many hits there are
 * @param asked whether there was a question at all, words or filters
 * @param hidden parameters that the search form keeps
 * @param chosen filters in force, each with the address that lifts it
 * @param clear address without filters; empty where there are none
 * @param didYouMean another question that has answers, which are shown when there is {@code verbatim}; null for none
 * @param verbatim the question for just what was typed, when another is answered; null otherwise
 * @param relaxed whether not all words are in every hit
 * @param complete how many of the hits, from the first, have all the words
 * @param suggestions how the question may go on, each a whole question; also offered by the search box
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 * @param position says which page of how many
 * @param building says that the index is being built, and how far it is; empty when it is whole
 * @param updated when a hit changed last, for feeds
 */
public record SearchView(
        String heading,
        boolean asked,
        Map<String, String> hidden,
        List<HitView> hits,
        List<FacetView> facets,
        List<LabelledLink> chosen,
        String clear,
        LabelledLink didYouMean,
        LabelledLink verbatim,
        boolean relaxed,
        int complete,
        List<LabelledLink> sorts,
        List<LabelledLink> suggestions,
        String previous,
        String next,
        String position,
        String building,
        String updated) {}
