package se.diarium.web.api.intake;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import se.diarium.decision.dispatch.DeliveryReport;
import se.diarium.decision.dispatch.Dispatches;
import se.diarium.document.suggestion.DocumentSuggester;
import se.diarium.document.text.TextExtractor;
import se.diarium.intake.LikelyCases;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.Links;
import se.diarium.web.http.UploadReader;
import se.diarium.web.http.Uploads;

/**
 * Reads what came in and suggests how to register it, and in which case. Nothing is stored but that a dispatch came back, where a report of a
 * mail server says so.
 */
final class IntakePost extends ApiWebScript {

    private static final int MOST_FILES = 20;

    private final UploadReader uploads;
    private final TextExtractor extractor;
    private final DocumentSuggester suggester;
    private final LikelyCases cases;
    private final Dispatches dispatches;

    IntakePost(
            ApiTools tools,
            UploadReader uploads,
            TextExtractor extractor,
            DocumentSuggester suggester,
            LikelyCases cases,
            Dispatches dispatches) {
        super(tools);
        this.uploads = uploads;
        this.extractor = extractor;
        this.suggester = suggester;
        this.cases = cases;
        this.dispatches = dispatches;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        try (Uploads received = uploads.readAll(request.raw(), Set.of(), MOST_FILES)) {
            IntakeReading reading = new IntakeReading(extractor, suggester, tools().problems(), request.language());
            for (int i = 0; i < received.files().size(); i++) {
                reading.read(i + 1, received.files().get(i));
            }
            Links links = request.links();
            List<IntakeView.Likely> likely = tools().read(
                            () -> cases.find(reading.mails(), reading.suggestions()).stream()
                                    .map(one -> IntakeView.Likely.of(one, links))
                                    .toList());
            return Answer.ok(new IntakeView(reading.parts(), likely, bounced(reading.reports())));
        }
    }

    private List<IntakeView.Bounced> bounced(List<DeliveryReport> reports) {
        return reports.isEmpty()
                ? List.of()
                : tools().write(() -> reports.stream()
                        .flatMap(report -> dispatches.reported(report).stream())
                        .map(IntakeView.Bounced::of)
                        .toList());
    }
}
