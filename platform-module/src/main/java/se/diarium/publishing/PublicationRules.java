package se.diarium.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.diarium.decision.paper.PaperFinder;
import se.diarium.document.text.ExtractedText;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseSummary;
import se.diarium.register.FieldError;
import se.diarium.register.RecordFile;

/**
 * What may be published. Secret is what has a legal ground, on the record or on its case. What the authority drew up is
 * working material until the case is handled (Freedom of the Press Act 2:10). Minutes, which come to be approved, are not, nor are
 * the papers of meetings that the system makes: the case they lie in is never decided, so each is complete when it is finished, the
 * summons and the bundle when they go out, the minutes when they are approved, the notice when it is posted. What was received or sent is public from that moment. That is not to be got round.
 *
 * <p>Nothing goes out unseen with a personal identity number in its text, titles or file metadata, nor with pages or attachments
 * in which no number could be seen, because they were scanned, nor when only the beginning of the file was read. These are findings, which a second person can release.
 */
final class PublicationRules {

    private static final int MOST_PLACES = 10;

    private final PersonalData personalData;
    private final PaperFinder papers;

    PublicationRules(PersonalData personalData, PaperFinder papers) {
        this.personalData = personalData;
        this.papers = papers;
    }

    /** What keeps a record in whatever anybody thinks of it; empty when nothing does. */
    List<FieldError> obstacles(CaseSummary caseFile, RecordFile record, FileReading file) {
        List<FieldError> errors = new ArrayList<>();
        if (record.secrecy() != null) {
            errors.add(new FieldError(
                    "record", "publication.secret", record.secrecy().citation()));
        } else if (caseFile.secrecy() != null) {
            errors.add(new FieldError(
                    "record", "publication.secret", caseFile.secrecy().citation()));
        }
        if (caseFile.status() == CaseStatus.VOIDED) {
            errors.add(new FieldError("record", "publication.voided"));
        } else if (record.voided() != null) {
            errors.add(new FieldError("record", "record.voided"));
        } else if (isWorkingMaterial(caseFile, record)) {
            errors.add(new FieldError("record", "publication.workingMaterial"));
        }
        if (record.size() == 0) {
            errors.add(new FieldError("record", "publication.noFile"));
        } else if (file.text().isEmpty()) {
            errors.add(new FieldError("record", "publication.notRead"));
        }
        return errors;
    }

    /**
     * What has to be looked at by a person before the record goes out; empty when nothing has.
     *
     * @param onPages what was found on its pages, where numbers are told whose text the reader of the whole file takes to pieces, as when
     *     they are written up the page
     */
    List<FieldError> findings(RecordFile record, FileReading file, List<Passage> onPages) {
        List<FieldError> findings = new ArrayList<>();
        file.text().ifPresent(read -> {
            List<Passage> inText = personalData.find(read);
            Set<String> known = inText.stream().map(Passage::digits).collect(Collectors.toSet());
            tell("text", inText.stream(), findings);
            tell(
                    "text",
                    onPages.stream()
                            .filter(passage -> passage.kind().mustBeDecided() && !known.contains(passage.digits())),
                    findings);
        });
        checkPersonalData("title", record.publicTitle(), findings);
        checkPersonalData("counterparty", record.publicCounterparty(), findings);
        checkPersonalData("filename", record.filename(), findings);
        file.metadata().forEach(value -> checkPersonalData("metadata", value, findings));
        file.unread().forEach(place -> findings.add(unread(place)));
        return findings;
    }

    static FieldError unread(String place) {
        if (place.startsWith(ExtractedText.PAGE)) {
            return new FieldError("text", "publication.unreadPage", place.substring(ExtractedText.PAGE.length()));
        }
        if (place.equals(ExtractedText.REST)) {
            return new FieldError("text", "publication.unreadRest");
        }
        return place.startsWith(ExtractedText.ATTACHMENT)
                ? new FieldError(
                        "text", "publication.unreadAttachment", place.substring(ExtractedText.ATTACHMENT.length()))
                : new FieldError("text", "publication.unreadFile");
    }

    private boolean isWorkingMaterial(CaseSummary caseFile, RecordFile record) {
        return record.unfinished(caseFile.status()) && !papers.isPaper(record.id());
    }

    private void checkPersonalData(String field, String text, List<FieldError> errors) {
        if (text != null) {
            tell(field, personalData.find(text).stream(), errors);
        }
    }

    private static void tell(String field, Stream<Passage> passages, List<FieldError> errors) {
        passages.limit(MOST_PLACES)
                .forEach(passage -> errors.add(new FieldError(field, "publication.personalNumber", passage.shown())));
    }
}
