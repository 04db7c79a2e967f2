package se.diarium.web.pages.casefile;

import java.util.Objects;
import se.diarium.register.event.NewEvent;
import se.diarium.register.history.HistoryEntry;
import se.diarium.register.history.HistoryPage;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.pages.casefile.HistoryLines.Change;
import se.diarium.web.pages.casefile.HistoryLines.Entry;
import se.diarium.web.text.Speech;

/** The history of a case in words: who did what, when, and what was so before and after. */
final class HistoryViews {

    private final PageLinks links;
    private final Speech speech;

    HistoryViews(PageLinks links, Speech speech) {
        this.links = links;
        this.speech = speech;
    }

    /** @param number of the page, from 1 */
    HistoryLines of(Diarienummer number, HistoryPage page, int current) {
        String address = links.internalCase(number);
        long last = (page.total() + page.limit() - 1) / page.limit();
        long newest = page.offset() + 1L;
        return new HistoryLines(
                page.entries().stream().map(this::entry).toList(),
                page.entries().isEmpty()
                        ? speech.of("casefile.history.beyond")
                        : speech.of(
                                "casefile.history.position",
                                newest,
                                page.offset() + page.entries().size(),
                                page.total()),
                current > 1 ? at(address, Math.min(current - 1L, last)) : "",
                current < last ? at(address, current + 1L) : "");
    }

    private static String at(String address, long page) {
        String parameter = (address.contains("?") ? "&" : "?") + "sida=" + page;
        return address + (page == 1 ? "" : parameter) + "#history";
    }

    private Entry entry(HistoryEntry entry) {
        return new Entry(
                Long.toString(entry.event().sequence()),
                entry.event().content().at().toString(),
                speech.minute(entry.event().content().at()),
                entry.actor(),
                entry.text(),
                Objects.toString(entry.subject().recordNumber(), ""),
                entry.changes().stream().map(HistoryViews::change).toList(),
                entry.event().hash());
    }

    private static Change change(HistoryEntry.Change change) {
        return new Change(
                change.label(),
                change.property().startsWith(NewEvent.EXPLANATION),
                Objects.toString(change.beforeText(), ""),
                Objects.toString(change.afterText(), ""));
    }
}
