package se.diarium.web.pages.cases;

import java.util.List;
import java.util.stream.IntStream;
import se.diarium.publishing.PublicRecord;
import se.diarium.publishing.PublishedRecord;
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.analysis.WordMarks;
import se.diarium.web.http.Links;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.text.Speech;

/** Makes what is read of a document: {@code ?del=} is a part, {@code ?sida=} a page of the file, {@code ?q=} what was searched for. */
final class Reading {

    private static final String PART = "del";
    private static final String PAGE = "sida";
    private static final String QUESTION = "q";
    private static final String PDF = "application/pdf";
    private static final int FEWEST_HEADINGS = 3;
    private static final int MOST_HEADINGS = 150;

    private final PageRequest request;
    private final Speech speech;
    private final PublicRecord record;
    private final TextParts parts;
    private final WordMarks marks;
    private final int part;

    Reading(PublishedRecord published, SwedishText swedish, PageRequest request) {
        this.request = request;
        this.speech = request.speech();
        this.record = published.record();
        this.parts = new TextParts(published.pagedText());
        this.marks = new WordMarks(swedish, request.parameter(QUESTION));
        int wanted =
                request.parameter(PAGE).isEmpty() ? request.pageNumber(PART) : parts.partOf(request.pageNumber(PAGE));
        this.part = Math.min(wanted, Math.max(1, parts.count()));
    }

    ReadingView view() {
        return new ReadingView(
                parts.count() == 0
                        ? List.of()
                        : parts.part(part).stream().map(this::page).toList(),
                contents(),
                parts.pages() < 2
                        ? List.of()
                        : IntStream.rangeClosed(1, parts.pages())
                                .mapToObj(this::jump)
                                .toList(),
                parts.count() > 1 ? speech.of("record.position", part, parts.count()) : "",
                part > 1 ? address(part - 1) : "",
                part < parts.count() ? address(part + 1) : "",
                marks.isEmpty() ? "" : speech.of("record.marked", request.parameter(QUESTION)),
                record.mimetype().equals(PDF) ? file() : "");
    }

    private ReadingView.PageView page(TextPage page) {
        return new ReadingView.PageView(
                page.number() == 0 ? "" : Integer.toString(page.number()),
                page.number() == 0 || !record.mimetype().equals(PDF) ? "" : file() + anchor(page.number()),
                page.blocks().stream()
                        .map(block -> new ReadingView.BlockView(
                                marks.mark(block.text()), block.heading() == 0 ? "" : heading(block.heading())))
                        .toList());
    }

    private List<LabelledLink> contents() {
        List<TextParts.Heading> headings = parts.headings();
        if (headings.size() < FEWEST_HEADINGS) {
            return List.of();
        }
        return headings.stream()
                .limit(MOST_HEADINGS)
                .map(heading -> LabelledLink.of(heading.text(), to(heading.part(), "#" + heading(heading.number()))))
                .toList();
    }

    private LabelledLink jump(int page) {
        return LabelledLink.of(Integer.toString(page), to(parts.partOf(page), anchor(page)));
    }

    /** Within the part that is shown the address stays. */
    private String to(int other, String anchor) {
        return other == part ? anchor : address(other) + anchor;
    }

    private String address(int other) {
        StringBuilder address = new StringBuilder(request.links().plain().publicRecord(record.id()));
        char before = '?';
        if (other > 1) {
            address.append(before).append(PART).append('=').append(other);
            before = '&';
        }
        if (!marks.isEmpty()) {
            address.append(before).append(QUESTION).append('=').append(Links.encode(request.parameter(QUESTION)));
        }
        return request.links().inLanguage(address.toString());
    }

    private String file() {
        return request.links().file(record.id());
    }

    private static String anchor(int page) {
        return "#page=" + page;
    }

    private static String heading(int number) {
        return "rubrik-" + number;
    }
}
