package se.diarium.web.pages.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.diarium.publishing.PublicRow;
import se.diarium.register.Body;
import se.diarium.register.Direction;
import se.diarium.register.RecordRef;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.ListPage;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.http.Links;
import se.diarium.web.lists.ListWords;
import se.diarium.web.lists.Vocabulary;
import se.diarium.web.pages.Choice;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.Superseded;
import se.diarium.web.text.Speech;

/** Makes what is shown of the day's list. */
final class PostlistaViews {

    private final ListWords words;
    private final Speech speech;
    private final PageLinks links;
    private final Links permanent;
    private final boolean registered;
    private final Days days;
    private final Superseded superseded;

    /**
     * @param registered whether what is not published is listed too
     * @param days from the first to the last that there is a list of
     * @param inForce the records in force, by the ids of those whose place they took
     */
    PostlistaViews(
            ListWords words, PageRequest request, boolean registered, Days days, Map<String, RecordRef> inForce) {
        this.words = words;
        this.speech = words.speech();
        this.links = request.links();
        this.permanent = request.permanent();
        this.registered = registered;
        this.days = days;
        this.superseded = new Superseded(inForce, record -> links.record(record.id()));
    }

    PostlistaView view(PostlistaQuery query, ListPage<PublicRow> page, long count, long leftOut) {
        LocalDate day = query.day();
        String heading = speech.of("postlista.heading", words.days(query.days()));
        String address = query.from(null).address(permanent.postlista());
        return new PostlistaView(
                heading,
                speech.of(registered ? "postlista.lead.registered" : "postlista.lead.published"),
                speech.of("postlista.count", count),
                speech.of("postlista.leftOut", leftOut),
                day == null ? "" : day.toString(),
                day == null || !day.isAfter(days.from()) ? "" : address(query.on(day.minusDays(1))),
                day == null || !day.isBefore(days.to()) ? "" : address(query.on(day.plusDays(1))),
                bodies(query),
                directions(query),
                page.rows().stream().map(this::line).toList(),
                page.next() == null ? "" : address(query.from(page.next())),
                query.after() == null ? "" : address(query.from(null)),
                count == 0 ? List.of() : files(query),
                page.rows().stream().anyMatch(row -> row.published() == null),
                address,
                speech.of("postlista.citation", heading, address),
                updated(page.rows()));
    }

    private List<Choice> bodies(PostlistaQuery query) {
        List<Choice> choices = new ArrayList<>();
        for (Body body : words.bodies().all()) {
            choices.add(new Choice(body.code(), body.name(), query.series().contains(body.code())));
        }
        return choices;
    }

    private List<Choice> directions(PostlistaQuery query) {
        return Arrays.stream(Direction.values())
                .map(direction -> new Choice(
                        Vocabulary.PAGE.word(direction.name()),
                        words.direction(direction),
                        query.directions().contains(direction)))
                .toList();
    }

    private List<LabelledLink> files(PostlistaQuery query) {
        return Arrays.stream(ExtractFormat.values())
                .map(format -> LabelledLink.of(format.name(), address(query.from(null)) + "&format=" + format.code()))
                .toList();
    }

    private PostlistaView.Line line(PublicRow row) {
        boolean published = row.published() != null;
        return new PostlistaView.Line(
                words.designation(row.number()),
                Integer.toString(row.recordNumber()),
                published ? links.caseOf(row.number()) : "",
                words.orProtected(row.caseTitle()),
                words.orProtected(row.title()),
                published ? links.record(row.id()) : "",
                published ? permanent.publicRecord(row.id()) : "urn:uuid:" + row.id(),
                words.direction(row.direction()),
                row.counterpartyProtected()
                        ? words.orProtected(null)
                        : row.counterparty() == null ? "" : row.counterparty(),
                words.kind(row.kind()),
                superseded.link(row.id(), speech),
                row.date().toString(),
                speech.day(row.date()));
    }

    private String address(PostlistaQuery query) {
        return links.inLanguage(query.address(links.plain().postlista()));
    }

    private static String updated(List<PublicRow> rows) {
        return rows.stream().map(PublicRow::date).max(LocalDate::compareTo).orElse(LocalDate.EPOCH) + "T00:00:00Z";
    }
}
