package se.diarium.web.api.intake;

import java.util.ArrayList;
import java.util.List;
import se.diarium.decision.dispatch.DeliveryReport;
import se.diarium.document.suggestion.DocumentSuggester;
import se.diarium.document.suggestion.Suggestions;
import se.diarium.document.text.Attachment;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.TextExtractor;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.document.text.UnreadableDocumentException.Reason;
import se.diarium.intake.MailReferences;
import se.diarium.web.http.Uploads;
import se.diarium.web.problem.ProblemError;
import se.diarium.web.problem.Problems;
import se.diarium.web.text.Language;

/** Reads what came in, file by file and part by part, and gathers what is suggested from each. */
final class IntakeReading {

    private final TextExtractor extractor;
    private final DocumentSuggester suggester;
    private final Problems problems;
    private final Language language;
    private final List<IntakeView.Part> parts = new ArrayList<>();
    private final List<Suggestions> suggestions = new ArrayList<>();
    private final List<MailReferences> mails = new ArrayList<>();
    private final List<DeliveryReport> reports = new ArrayList<>();

    IntakeReading(TextExtractor extractor, DocumentSuggester suggester, Problems problems, Language language) {
        this.extractor = extractor;
        this.suggester = suggester;
        this.problems = problems;
        this.language = language;
    }

    List<IntakeView.Part> parts() {
        return parts;
    }

    List<Suggestions> suggestions() {
        return suggestions;
    }

    List<MailReferences> mails() {
        return mails;
    }

    /** What mail servers report of mails that were sent from here. */
    List<DeliveryReport> reports() {
        return reports;
    }

    /**
     * @param number of the file, from 1
     * @param registered the records that have this very file
     */
    void read(int number, Uploads.Received received, List<IntakeView.Same> registered) {
        try {
            ExtractedText text = extractor.extract(received.file(), received.filename());
            DeliveryReport.of(text).ifPresent(reports::add);
            add(number, null, received.filename(), text.own(), registered);
            for (Attachment attachment : text.attachments()) {
                if (attachment.problem().isPresent()) {
                    refuse(
                            number,
                            attachment.number(),
                            attachment.filename(),
                            attachment.problem().get());
                } else {
                    add(number, attachment.number(), attachment.filename(), attachment.content(), List.of());
                }
            }
        } catch (UnreadableDocumentException unreadable) {
            refuse(number, null, received.filename(), unreadable.reason());
        }
    }

    private void add(
            int number, Integer attachment, String filename, ExtractedText text, List<IntakeView.Same> registered) {
        Suggestions suggested = suggester.suggest(text.text());
        suggestions.add(suggested);
        mails.add(MailReferences.of(text.metadata()));
        parts.add(new IntakeView.Part(
                number,
                attachment,
                filename,
                null,
                text.withoutText() || text.pages().allUnread(),
                text.unread(),
                ExtractView.of(filename, text, suggested),
                registered.isEmpty() ? null : registered));
    }

    private void refuse(int number, Integer attachment, String filename, Reason reason) {
        ProblemError problem = problems.of(new UnreadableDocumentException(reason, filename), language)
                .errors()
                .get(0);
        parts.add(new IntakeView.Part(number, attachment, filename, problem, null, null, null, null));
    }
}
