package se.diarium.publishing;

import java.util.Objects;
import se.diarium.register.listing.ListedCase;
import se.diarium.register.listing.ListedRecord;

/**
 * What everybody may be told of records and cases in lists: public forms alone, and of those none that holds a personal identity
 * number, since nobody may have looked at what is registered but not published.
 */
public final class PublicForms {

    private final PersonalData personalData;

    public PublicForms(PersonalData personalData) {
        this.personalData = personalData;
    }

    public PublicRow of(ListedRecord row) {
        return new PublicRow(
                row.record().nodeId(),
                row.record().number(),
                row.record().recordNumber(),
                row.record().date(),
                row.record().direction(),
                row.record().kind(),
                title(row),
                shown(row.record().publicCounterparty()),
                row.record().counterparty() != null && shown(row.record().publicCounterparty()) == null,
                shown(row.publicCaseTitle()),
                row.record().published());
    }

    /** A record's public title follows its title where none is given, which is no public form of what is secret. */
    private String title(ListedRecord row) {
        boolean given = !Objects.equals(row.record().title(), row.record().publicTitle());
        return given || !row.secret() ? shown(row.record().publicTitle()) : null;
    }

    /** The public title of a case; null when it is protected. */
    public String title(ListedCase row) {
        return shown(row.description().publicTitle());
    }

    /** The public form of a case's initiator; null when there is none, or it is protected. */
    public String initiator(ListedCase row) {
        return shown(row.description().publicInitiator());
    }

    /** Whether a case has an initiator that is not shown. */
    public boolean protectsInitiator(ListedCase row) {
        return row.description().initiator() != null && initiator(row) == null;
    }

    private String shown(String text) {
        return text == null || text.isBlank() || !personalData.passages(text).isEmpty() ? null : text;
    }
}
