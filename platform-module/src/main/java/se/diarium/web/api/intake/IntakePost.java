package se.diarium.web.api.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import se.diarium.decision.dispatch.DeliveryReport;
import se.diarium.decision.dispatch.Dispatches;
import se.diarium.document.suggestion.DocumentSuggester;
import se.diarium.document.text.TextExtractor;
import se.diarium.intake.LikelyCases;
import se.diarium.intake.RegisteredFiles;
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
    private final RegisteredFiles registered;

    IntakePost(
            ApiTools tools,
            UploadReader uploads,
            TextExtractor extractor,
            DocumentSuggester suggester,
            LikelyCases cases,
            Dispatches dispatches,
            RegisteredFiles registered) {
        super(tools);
        this.uploads = uploads;
        this.extractor = extractor;
        this.suggester = suggester;
        this.cases = cases;
        this.dispatches = dispatches;
        this.registered = registered;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        try (Uploads received = uploads.readAll(request.raw(), Set.of(), MOST_FILES)) {
            Links links = request.links();
            IntakeReading reading = new IntakeReading(extractor, suggester, tools().problems(), request.language());
            for (int i = 0; i < received.files().size(); i++) {
                Uploads.Received file = received.files().get(i);
                reading.read(i + 1, file, same(file, links));
            }
            List<IntakeView.Likely> likely = tools().read(
                            () -> cases.find(reading.mails(), reading.suggestions()).stream()
                                    .map(one -> IntakeView.Likely.of(one, links))
                                    .toList());
            return Answer.ok(new IntakeView(reading.parts(), likely, bounced(reading.reports())));
        }
    }

    /** The records that have this very file. */
    private List<IntakeView.Same> same(Uploads.Received received, Links links) throws IOException {
        String digest;
        try (InputStream bytes = Files.newInputStream(received.file())) {
            digest = DigestUtils.sha256Hex(bytes);
        }
        return tools().read(() -> registered.find(digest).stream()
                .map(same -> IntakeView.Same.of(same, links))
                .toList());
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
