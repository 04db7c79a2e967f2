package se.diarium.web.pages.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.diarium.publishing.PublicLists;
import se.diarium.publishing.PublicRow;
import se.diarium.register.Bodies;
import se.diarium.register.NotReadyException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.listing.Days;
import se.diarium.register.number.Numbering;
import se.diarium.web.lists.ListWords;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.ShortList;
import se.diarium.web.pages.WayIn;

/** What is published of the list (postlista) of the last day that has one; what is listed besides is told there alone. */
final class ListOfTheDay implements WayIn {

    private final PublicLists lists;
    private final Bodies bodies;
    private final Numbering numbering;
    private final RegisterCalendar calendar;

    ListOfTheDay(PublicLists lists, Bodies bodies, Numbering numbering, RegisterCalendar calendar) {
        this.lists = lists;
        this.bodies = bodies;
        this.numbering = numbering;
        this.calendar = calendar;
    }

    @Override
    public Optional<ShortList> shortList(PageRequest request) {
        try {
            return lists.lastDay(calendar.today()).flatMap(day -> of(day, request));
        } catch (NotReadyException filling) {
            return Optional.empty();
        }
    }

    private Optional<ShortList> of(LocalDate day, PageRequest request) {
        ListWords words = new ListWords(request.speech(), bodies, numbering);
        List<ShortList.Line> lines = lists.published(Days.of(day), MOST).stream()
                .map(row -> line(row, words, request))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new ShortList(
                        "postlista",
                        request.speech()
                                .of("postlista.heading", request.speech().day(day)),
                        lines,
                        LabelledLink.of(
                                request.speech().of("start.postlista.all"),
                                request.links().inLanguage(request.links().postlistaForm() + "?datum=" + day))));
    }

    private static ShortList.Line line(PublicRow row, ListWords words, PageRequest request) {
        String kind = words.kind(row.kind());
        String direction = words.direction(row.direction());
        return new ShortList.Line(
                words.designation(row.number()),
                words.orProtected(row.title()),
                row.title() != null,
                request.links().record(row.id()),
                row.counterparty() == null
                        ? request.speech().of("record.summary", kind, direction)
                        : request.speech().of("record.summary.with", kind, direction, row.counterparty()));
    }
}
