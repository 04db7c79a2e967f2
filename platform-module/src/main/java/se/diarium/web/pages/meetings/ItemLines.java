package se.diarium.web.pages.meetings;

import se.diarium.publishing.PublicItem;
import se.diarium.publishing.PublicRecord;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.cases.RecordWords;
import se.diarium.web.text.Speech;

/** Items of agendas in words. */
final class ItemLines {

    private final PageRequest request;
    private final Speech speech;
    private final RecordWords words;

    ItemLines(Names names, PageRequest request) {
        this.request = request;
        this.speech = request.speech();
        this.words = new RecordWords(names, speech);
    }

    ItemLine line(PublicItem item) {
        return new ItemLine(
                Integer.toString(item.order()),
                heading(item),
                item.heading() != null,
                item.diarienummer() == null
                        ? null
                        : LabelledLink.of(
                                speech.of("case.eyebrow", item.designation()),
                                request.links().caseOf(item.diarienummer())),
                item.papers().stream().map(this::paper).toList(),
                item.decision() == null
                        ? null
                        : words.decision(item.decision(), request.links().decision(item.decision())));
    }

    String heading(PublicItem item) {
        if (item.heading() != null) {
            return item.heading();
        }
        return item.ofCase() && item.diarienummer() == null
                ? speech.of("meetings.item.notPublished")
                : speech.of("protected");
    }

    ItemLine.PaperLine paper(PublicRecord record) {
        return new ItemLine.PaperLine(
                words.title(record),
                request.links().record(record.id()),
                words.summary(record),
                words.file(record),
                request.links().file(record.id()));
    }
}
