package se.diarium.web.api.intake;

import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.dispatch.Dispatch;
import se.diarium.intake.LikelyCase;
import se.diarium.intake.RegisteredFiles;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseStatus;
import se.diarium.web.http.Links;
import se.diarium.web.problem.ProblemError;

/**
 * What came in and how it might be registered, on the wire.
 *
 * @param parts the files, each mail followed by its attachments
 * @param cases that it may belong to, the likeliest first
 * @param bounced the dispatches that reports among the files tell of, which are noted by this
 */
record IntakeView(List<Part> parts, List<Likely> cases, List<Bounced> bounced) {

    /**
     * A dispatch that came back, as a report among the files says.
     *
     * @param dispatch its id
     */
    record Bounced(String dispatch, String recipient, String email, String reason) {

        static Bounced of(Dispatch dispatch) {
            return new Bounced(dispatch.id(), dispatch.name(), dispatch.email(), dispatch.remark());
        }
    }

    /**
     * A file, or an attachment of a mail.
     *
     * @param file number of the file of the form, from 1
     * @param attachment number of the attachment in the mail, from 1; left out for the file itself
     * @param problem why it cannot be read or received; left out where it can
     * @param scanned whether no page of it has text
     * @param unread what has no readable text: {@code file}, {@code page:3}, {@code attachment:brev.pdf}
     * @param content left out where it cannot be read
     * @param registered the records that have this very file; left out where there are none
     */
    record Part(
            int file,
            Integer attachment,
            String filename,
            ProblemError problem,
            Boolean scanned,
            List<String> unread,
            ExtractView content,
            List<Same> registered) {}

    /**
     * A record that has the same file.
     *
     * @param url of its case
     */
    record Same(String diarienummer, int recordNumber, String title, LocalDate date, String url) {

        static Same of(RegisteredFiles.Same same, Links links) {
            return new Same(
                    same.designation(),
                    same.record().recordNumber(),
                    same.record().title(),
                    same.record().date(),
                    links.apiCase(same.record().diarienummer()));
        }
    }

    /** A case and what speaks for it. */
    record Likely(
            String diarienummer,
            String title,
            CaseStatus status,
            String handler,
            LocalDate registered,
            String url,
            List<LikelyCase.Reason> reasons) {

        static Likely of(LikelyCase likely, Links links) {
            CaseFile file = likely.caseFile();
            return new Likely(
                    file.designation(),
                    file.title(),
                    file.status(),
                    file.handler(),
                    file.registered(),
                    links.apiCase(file.diarienummer()),
                    likely.reasons());
        }
    }
}
