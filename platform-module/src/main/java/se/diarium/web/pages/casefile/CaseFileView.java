package se.diarium.web.pages.casefile;

import java.util.List;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.cases.DecisionLine;

/**
 * A case as those who work with the register see it. Texts are empty where there is nothing to say.
 *
 * @param designation the number as the region writes it
 * @param secrecy the ground in words
 * @param voided when, by whom and why
 * @param working files that are not registered
 * @param delegated decisions by delegation
 * @param dispatches to whom extracts of minutes go
 * @param closing what is missing before the case can be closed; null where the reader does not work on it, or it is settled
 */
public record CaseFileView(
        String designation,
        String title,
        String secrecy,
        String voided,
        List<Fact> facts,
        List<RecordRow> records,
        List<DraftLine> working,
        List<DecisionLine> decisions,
        List<DelegatedLine> delegated,
        List<DispatchLine> dispatches,
        List<PartyLine> parties,
        List<DeadlineLine> deadlines,
        List<LinkLine> links,
        List<NoteLine> notes,
        ClosingLines closing,
        HistoryLines history) {

    /**
     * A record.
     *
     * @param content address of the file
     * @param publicTitle what citizens see instead of the title
     * @param publicCounterparty what citizens see instead of the counterparty
     * @param file type and size
     * @param published the day, in words
     * @param publicAddress the public page
     * @param supersededBy leads to the record in force; null for what nothing superseded
     * @param ties what it is to other records
     */
    public record RecordRow(
            String number,
            String date,
            String direction,
            String counterparty,
            String publicCounterparty,
            String title,
            String publicTitle,
            String kind,
            String content,
            String file,
            String secrecy,
            String voided,
            String published,
            String publicAddress,
            String decision,
            LabelledLink supersededBy,
            List<Fact> ties) {}

    /**
     * A file that is not registered.
     *
     * @param content address of the file
     * @param file type and size
     */
    public record DraftLine(String filename, String content, String file, String modified, String by) {}

    /**
     * A party.
     *
     * @param reach postal and e-mail address
     * @param period since and until when
     * @param current whether the party takes part today
     */
    public record PartyLine(
            String name, String publicName, String role, String reach, String period, boolean current) {}

    /**
     * A deadline.
     *
     * @param done how it ended
     */
    public record DeadlineLine(
            String what, String date, String day, String responsible, String done, boolean overdue) {}

    /** A link to another case. */
    public record LinkLine(
            String type, String designation, String title, String status, String address, boolean ended) {}

    /**
     * A decision by delegation.
     *
     * @param reference body, day and number
     * @param basis item and what it delegates, to whom, and who decided
     * @param publicText what citizens see instead of the text
     * @param record number of the record that holds it
     * @param reported when and according to whom, or that it is still to be reported
     * @param voided when, by whom and why
     */
    public record DelegatedLine(
            String reference,
            String basis,
            String text,
            String publicText,
            String record,
            String secrecy,
            String reported,
            String voided) {}

    /**
     * A recipient of an extract of minutes.
     *
     * @param state how far it has come, in words, and when
     * @param remark why it failed or came back
     */
    public record DispatchLine(String name, String email, String state, String remark) {}

    /**
     * A note.
     *
     * @param corrects when the note was written that this one corrects
     * @param correctsId its id
     */
    public record NoteLine(String id, String time, String by, String text, String corrects, String correctsId) {}
}
