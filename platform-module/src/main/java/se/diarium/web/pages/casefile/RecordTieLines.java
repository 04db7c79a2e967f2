package se.diarium.web.pages.casefile;

import java.util.ArrayList;
import java.util.List;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRef;
import se.diarium.register.RecordTies;
import se.diarium.register.number.Numbering;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.text.Speech;

/** What a record is to others that the reader may read, in words that lead there. */
final class RecordTieLines {

    private final Numbering numbering;
    private final PageLinks links;
    private final Speech speech;

    RecordTieLines(Numbering numbering, PageLinks links, Speech speech) {
        this.numbering = numbering;
        this.links = links;
        this.speech = speech;
    }

    /** One for each other record: what the record is itself, then what belongs to it. */
    List<Fact> of(RecordFile record) {
        RecordTies ties = record.ties();
        List<Fact> lines = new ArrayList<>();
        if (ties.attachmentOf() != null) {
            lines.add(line("fact.attachmentOf", record, ties.attachmentOf()));
        }
        if (ties.supersededBy() != null) {
            lines.add(line("fact.supersededBy", record, ties.supersededBy()));
        }
        ties.supersedes().forEach(former -> lines.add(line("fact.supersedes", record, former)));
        ties.attachments().forEach(attachment -> lines.add(line("fact.attachment", record, attachment)));
        return lines;
    }

    private Fact line(String key, RecordFile record, RecordRef other) {
        boolean here = other.diarienummer().equals(record.diarienummer());
        String words = here
                ? speech.of("tie.record", other.recordNumber())
                : speech.of("tie.record.of", other.recordNumber(), numbering.format(other.diarienummer()));
        String address = here ? "#record-" + other.recordNumber() : links.internalRecord(other);
        return new Fact(speech.of(key), words, "", address);
    }
}
