package se.diarium.web.pages.cases;

import java.util.ArrayList;
import java.util.List;
import se.diarium.publishing.PublicRecord;
import se.diarium.publishing.PublicTies;
import se.diarium.publishing.PublicTies.PublicRef;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.text.Speech;

/** What a published record is to others, in words that lead there. */
final class TieWords {

    private final Speech speech;
    private final PageLinks links;

    TieWords(Speech speech, PageLinks links) {
        this.speech = speech;
        this.links = links;
    }

    /** One for each other record: first what the record is itself, then what belongs to it. */
    List<Fact> of(PublicRecord record) {
        PublicTies ties = record.ties();
        List<Fact> facts = new ArrayList<>();
        if (ties.supersededBy() != null) {
            facts.add(fact("fact.supersededBy", record, ties.supersededBy()));
        }
        if (ties.attachmentOf() != null) {
            facts.add(fact("fact.attachmentOf", record, ties.attachmentOf()));
        }
        ties.supersedes().forEach(former -> facts.add(fact("fact.supersedes", record, former)));
        ties.attachments().forEach(attachment -> facts.add(fact("fact.attachment", record, attachment)));
        return facts;
    }

    private Fact fact(String key, PublicRecord record, PublicRef other) {
        String words = other.designation().equals(record.designation())
                ? speech.of("tie.record", other.recordNumber())
                : speech.of("tie.record.of", other.recordNumber(), other.designation());
        return new Fact(speech.of(key), words, "", links.record(other.id()));
    }
}
