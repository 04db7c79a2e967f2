package se.diarium.web.pages.casefile;

import java.util.Objects;
import se.diarium.register.RecordFile;
import se.diarium.register.WorkingFile;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.pages.Superseded;
import se.diarium.web.pages.casefile.CaseFileView.DraftLine;
import se.diarium.web.pages.casefile.CaseFileView.RecordRow;
import se.diarium.web.text.Speech;

/** Records and working material in words. */
final class RecordViews {

    private final CaseTexts texts;
    private final Names names;
    private final PageLinks links;
    private final Speech speech;
    private final RecordTieLines ties;
    private final Superseded superseded;

    /** @param superseded marks of those of the case's records that were superseded */
    RecordViews(CaseTexts texts, Names names, PageLinks links, Speech speech, Superseded superseded) {
        this.texts = texts;
        this.names = names;
        this.links = links;
        this.speech = speech;
        this.ties = new RecordTieLines(texts.numbering(), links, speech);
        this.superseded = superseded;
    }

    RecordRow line(RecordFile record) {
        boolean published = record.publication() != null;
        return new RecordRow(
                Integer.toString(record.recordNumber()),
                Objects.toString(record.date(), ""),
                speech.of("direction." + record.direction().name()),
                Objects.toString(record.counterparty(), ""),
                publicForm(record.counterparty(), record.publicCounterparty()),
                record.title(),
                publicForm(record.title(), record.publicTitle()),
                names.kind(record.kind()),
                links.content(record.id()),
                file(record.mimetype(), record.size()),
                texts.secrecy(record.secrecy(), speech),
                texts.voided(record.voided(), speech),
                published
                        ? speech.of(
                                "record.published",
                                speech.day(record.publication().publishedAt()))
                        : "",
                published ? links.record(record.id()) : "",
                record.decision() == null ? "" : names.decision(record.decision()),
                superseded.link(record.id(), speech),
                ties.of(record));
    }

    DraftLine draft(Diarienummer number, WorkingFile file) {
        return new DraftLine(
                file.filename(),
                links.workingFile(number, file.id()),
                file(file.mimetype(), file.size()),
                speech.minute(file.modified()),
                Objects.toString(file.modifiedBy(), ""));
    }

    private String file(String mimetype, long size) {
        return speech.of("record.file", speech.label("filetype", mimetype), speech.size(size));
    }

    /** What citizens see, where that is something else. */
    private String publicForm(String text, String open) {
        if (text == null || text.equals(open)) {
            return "";
        }
        return speech.of("casefile.publicForm", open == null ? speech.of("protected") : open);
    }
}
