package se.diarium.web.api.audit;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.diarium.register.Bodies;
import se.diarium.register.event.EventSearch;
import se.diarium.register.history.AuditTrail;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.extract.Extract;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.extract.ExtractWriter;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;
import se.diarium.web.text.Texts;

/** Finds events in the whole register, latest first: a page as JSON, or all of them as a CSV file. */
final class EventsGet extends ApiWebScript {

    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int PART = 1000;
    private static final List<String> COLUMNS =
            List.of("at", "actor", "name", "what", "case", "changes", "series", "sequence", "hash");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final AuditTrail trail;
    private final EventQuestion questions;
    private final Texts texts;
    private final ZoneId zone;

    EventsGet(ApiTools tools, AuditTrail trail, Bodies bodies, Texts texts, ZoneId zone) {
        super(tools);
        this.trail = trail;
        this.questions = new EventQuestion(trail, bodies, zone);
        this.texts = texts;
        this.zone = zone;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        request.allow(EventQuestion.PARAMETERS);
        EventSearch.Question question = tools().read(() -> questions.read(request));
        String format = request.parameter("format");
        if ("csv".equals(format)) {
            ExtractFile file = csv(question, request);
            return (response, json) -> file.send(response);
        }
        if (format != null && !format.equals("json")) {
            throw RequestException.field(ProblemKind.INVALID, "format", "oneOf", "json, csv");
        }
        EventSearch.Key after = EventQuestion.after(request);
        int limit = request.number("limit", 1, MOST, USUAL);
        List<AuditTrail.Entry> page = read(question, after, limit + 1, request);
        List<AuditTrail.Entry> shown = page.subList(0, Math.min(limit, page.size()));
        String next = page.size() > limit
                ? EventQuestion.text(shown.get(limit - 1).event().key())
                : null;
        return Answer.ok(
                new EventPageView(next, shown.stream().map(EventView::of).toList()));
    }

    private List<AuditTrail.Entry> read(
            EventSearch.Question question, EventSearch.Key after, int limit, ApiRequest request) {
        Locale language = request.language().locale();
        return tools().read(() -> trail.page(question, after, limit, language));
    }

    private ExtractFile csv(EventSearch.Question question, ApiRequest request) throws IOException {
        List<AuditTrail.Entry> first = read(question, null, PART, request);
        Extract extract = new Extract(
                text(request, "title"),
                List.of(),
                COLUMNS.stream()
                        .map(column -> new Extract.Column(text(request, column), 20))
                        .toList(),
                request.language().locale(),
                "");
        return ExtractFile.write(ExtractFormat.CSV, extract, text(request, "title"), writer -> {
            List<AuditTrail.Entry> part = first;
            int rows = 0;
            while (!part.isEmpty() && rows < ExtractFormat.CSV.mostRows()) {
                for (AuditTrail.Entry entry : part) {
                    row(writer, entry);
                }
                rows += part.size();
                part = part.size() < PART
                        ? List.of()
                        : read(question, part.get(part.size() - 1).event().key(), PART, request);
            }
        });
    }

    private String text(ApiRequest request, String column) {
        return texts.get(request.language(), "audit." + column);
    }

    private void row(ExtractWriter writer, AuditTrail.Entry entry) throws IOException {
        EventSearch.Found event = entry.event();
        String changes = entry.changes().stream()
                .map(change -> change.label() + ": " + shown(change.beforeText()) + " → " + shown(change.afterText()))
                .collect(Collectors.joining("; "));
        writer.row(Arrays.asList(
                TIME.format(event.at().atZone(zone)),
                event.actor(),
                entry.actor(),
                entry.text(),
                event.diarienummer(),
                changes,
                event.series(),
                event.sequence(),
                event.hash()));
    }

    private static String shown(String value) {
        return value == null || value.isEmpty() ? "–" : value;
    }
}
