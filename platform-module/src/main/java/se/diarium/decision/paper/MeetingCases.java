package se.diarium.decision.paper;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.NewCase;
import se.diarium.register.number.Diarienummer;

/**
 * The cases that keep the papers of meetings: one for each body and year, registered when it is first needed. When it has been
 * closed before its time, the next paper begins another. The members of the body may read it. To be called as the system, under the
 * lock of the body's papers.
 */
class MeetingCases {

    private final JdbcTemplate jdbc;
    private final CaseRegister cases;
    private final Bodies bodies;
    private final PaperWords words;

    MeetingCases(JdbcTemplate jdbc, CaseRegister cases, Bodies bodies, PaperWords words) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.bodies = bodies;
        this.words = words;
    }

    /** The case for the papers of a meeting. */
    CaseFile of(MeetingKey meeting) {
        int year = meeting.date().getYear();
        Optional<CaseFile> open = find(meeting.body(), year).map(cases::get).filter(file -> !file.status()
                .settled());
        return open.orElseGet(() -> register(meeting.body(), year));
    }

    private Optional<Diarienummer> find(String body, int year) {
        return jdbc
                .query(
                        "SELECT series_code, series_year, running_number FROM dia_meeting_case"
                                + " WHERE body_code = ? AND meeting_year = ?",
                        (row, index) -> new Diarienummer(row.getString(1), row.getInt(2), row.getInt(3)),
                        body,
                        year)
                .stream()
                .findFirst();
    }

    private CaseFile register(String code, int year) {
        Body body = bodies.byCode(code).orElseThrow();
        String title = words.text("case.title", body.genitive(), Integer.toString(year));
        CaseFile made = cases.register(new NewCase(code, title, title, null, null, null, null, null, null));
        cases.showToBody(made.diarienummer(), code);
        jdbc.update("DELETE FROM dia_meeting_case WHERE body_code = ? AND meeting_year = ?", code, year);
        jdbc.update(
                "INSERT INTO dia_meeting_case (body_code, meeting_year, series_code, series_year, running_number)"
                        + " VALUES (?, ?, ?, ?, ?)",
                code,
                year,
                made.diarienummer().series(),
                made.diarienummer().year(),
                made.diarienummer().number());
        return made;
    }
}
