package se.diarium.web.pages.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.diarium.decision.board.Appeals;
import se.diarium.publishing.PublicDecision;
import se.diarium.publishing.PublicMeetings;
import se.diarium.register.Bodies;
import se.diarium.register.Decision;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;
import se.diarium.web.pages.cases.RecordWords;
import se.diarium.web.text.Speech;

/** A decision by the body, the year and the paragraph of its minutes: what was decided, until when it can be
 * appealed, in which case, on which papers. */
final class DecisionPage extends PublicPage {

    private static final String YEAR = "[12]\\d{3}";

    private final PublicMeetings meetings;
    private final Bodies bodies;
    private final Appeals appeals;

    DecisionPage(PageTools tools, PublicMeetings meetings, Bodies bodies, Appeals appeals) {
        super(tools);
        this.meetings = meetings;
        this.bodies = bodies;
        this.appeals = appeals;
    }

    @Override
    protected Page page(PageRequest request) {
        PublicDecision shown = find(request).orElseThrow(PageRequest::notPublished);
        Names names = new Names(bodies, request.speech());
        DecisionView view = view(shown, names, request);
        String title = request.speech().of("meetings.decision.title", view.title(), view.heading());
        return Page.of("beslut.get", title, view, DecisionJson.of(shown, names, request.permanent()));
    }

    private Optional<PublicDecision> find(PageRequest request) {
        String year = request.path("year");
        return year.matches(YEAR)
                ? meetings.decision(
                        request.path("organ").toUpperCase(Locale.ROOT),
                        Integer.parseInt(year),
                        request.path("paragraph"))
                : Optional.empty();
    }

    private DecisionView view(PublicDecision shown, Names names, PageRequest request) {
        Speech speech = request.speech();
        Decision decision = shown.decision();
        ItemLines lines = new ItemLines(names, request);
        String title = speech.of("meetings.decision", names.body(decision.body()), decision.paragraph());
        String permanent = request.permanent()
                .publicDecision(decision.body(), decision.date().getYear(), decision.paragraph());
        return new DecisionView(
                title,
                lines.heading(shown.item()),
                new RecordWords(names, speech)
                        .decision(decision, "", shown.caseId() == null ? List.of() : appeals.of(shown.caseId())),
                lines.line(shown.item()),
                shown.meeting() == null
                        ? null
                        : LabelledLink.of(
                                new MeetingWords(names, speech).title(shown.meeting()),
                                request.links()
                                        .meeting(
                                                shown.meeting().body(),
                                                shown.meeting().day())),
                permanent,
                speech.of("cite.decision", names.decision(decision), permanent));
    }
}
