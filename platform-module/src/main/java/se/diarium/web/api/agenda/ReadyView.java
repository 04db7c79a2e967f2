package se.diarium.web.api.agenda;

import java.time.LocalDate;
import se.diarium.register.CaseSummary;
import se.diarium.web.http.Links;

/** A case that is ready for an agenda, on the wire. */
record ReadyView(String diarienummer, String title, String handler, LocalDate registered, String url) {

    static ReadyView of(CaseSummary summary, Links links) {
        return new ReadyView(
                summary.designation(),
                summary.title(),
                summary.handler(),
                summary.registered(),
                links.apiCase(summary.diarienummer()));
    }
}
