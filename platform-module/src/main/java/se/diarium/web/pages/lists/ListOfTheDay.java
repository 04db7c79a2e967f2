package se.diarium.web.pages.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** The list (postlista) of the last day that has one. */
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
            return lists.lastDay(calendar.today()).map(day -> of(day, request));
        } catch (NotReadyException filling) {
            return Optional.empty();
        }
    }

    private ShortList of(LocalDate day, PageRequest request) {
        ListWords words = new ListWords(request.speech(), bodies, numbering);
        List<PublicRow> rows =
                lists.page(Days.of(day), Set.of(), Set.of(), null, MOST).rows();
        String all = request.links().inLanguage(request.links().postlistaForm() + "?datum=" + day);
        return new ShortList(
                "postlista",
                request.speech().of("postlista.heading", request.speech().day(day)),
                rows.stream().map(row -> line(row, words, all, request)).toList(),
                LabelledLink.of(request.speech().of("start.postlista.all"), all));
    }

    private static ShortList.Line line(PublicRow row, ListWords words, String all, PageRequest request) {
        return new ShortList.Line(
                words.designation(row.number()),
                words.orProtected(row.title()),
                row.title() != null,
                row.published() == null ? all : request.links().record(row.id()),
                row.counterparty() == null
                        ? request.speech()
                                .of("record.summary", words.kind(row.kind()), words.direction(row.direction()))
                        : request.speech()
                                .of(
                                        "record.summary.with",
                                        words.kind(row.kind()),
                                        words.direction(row.direction()),
                                        row.counterparty()));
    }
}
