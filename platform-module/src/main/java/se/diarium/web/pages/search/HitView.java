package se.diarium.web.pages.search;

import java.util.List;
import se.diarium.search.Fragment;
import se.diarium.web.pages.LabelledLink;

/**
 * A hit as it is shown.
 *
 * @param title whole, with its matches marked; of one plain segment where the title is protected
 * @param date ISO form of the day; empty for none
 * @param day the day in words
 * @param updated when it changed last, for feeds
 * @param permanent address to cite
 * @param supersededBy leads to the record in force; null for what nothing superseded
 * @param withoutText whether its file has no text that could have been searched
 */
public record HitView(
        String address,
        String permanent,
        Fragment title,
        String kind,
        String diarienummer,
        String body,
        String date,
        String day,
        String updated,
        String decision,
        LabelledLink supersededBy,
        boolean withoutText,
        List<PassageView> passages) {}
