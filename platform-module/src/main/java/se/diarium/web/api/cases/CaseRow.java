package se.diarium.web.api.cases;

import java.time.LocalDate;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseSummary;
import se.diarium.web.api.wire.GroundView;
import se.diarium.web.api.wire.Wire;

/** A case as a row of a list on the wire. */
record CaseRow(
        String id,
        String diarienummer,
        String series,
        int number,
        int year,
        String body,
        String title,
        String publicTitle,
        String handler,
        LocalDate registered,
        CaseStatus status,
        GroundView secrecy,
        String url) {

    static CaseRow of(CaseSummary row, Wire wire) {
        return new CaseRow(
                row.id(),
                row.designation(),
                row.diarienummer().series(),
                row.diarienummer().number(),
                row.diarienummer().year(),
                row.body(),
                row.title(),
                row.publicTitle(),
                row.handler(),
                row.registered(),
                row.status(),
                GroundView.of(row.secrecy(), wire),
                wire.links().apiCase(row.diarienummer()));
    }
}
