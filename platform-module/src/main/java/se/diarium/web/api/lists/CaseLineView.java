package se.diarium.web.api.lists;

import java.time.LocalDate;
import se.diarium.publishing.PublicForms;
import se.diarium.register.CaseStatus;
import se.diarium.register.listing.ListedCase;
import se.diarium.web.http.Links;
import se.diarium.web.lists.ListWords;

/** A case as a row of a list on the wire; for others than those who work with it, without what is protected. */
record CaseLineView(
        String id,
        String diarienummer,
        String series,
        int number,
        int year,
        String title,
        String publicTitle,
        String initiator,
        String publicInitiator,
        String handler,
        CaseStatus status,
        LocalDate registered,
        LocalDate decided,
        LocalDate closed,
        Boolean secret,
        String url) {

    static CaseLineView of(ListedCase row, ListWords words, Links links) {
        return new CaseLineView(
                row.nodeId(),
                words.designation(row.number()),
                row.number().series(),
                row.number().number(),
                row.number().year(),
                row.description().title(),
                row.description().publicTitle(),
                row.description().initiator(),
                row.description().publicInitiator(),
                row.handler(),
                row.status(),
                row.description().registered(),
                row.decided(),
                row.description().closed(),
                row.secret(),
                links.apiCase(row.number()));
    }

    static CaseLineView forOthers(ListedCase row, PublicForms forms, ListWords words, Links links) {
        return new CaseLineView(
                row.nodeId(),
                words.designation(row.number()),
                row.number().series(),
                row.number().number(),
                row.number().year(),
                forms.title(row),
                null,
                forms.initiator(row),
                null,
                null,
                row.status(),
                row.description().registered(),
                row.decided(),
                row.description().closed(),
                null,
                links.apiCase(row.number()));
    }
}
