package se.diarium.register.event;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.diarium.register.event.ChainBreak.What;

/** Walks along a chain and remembers where it first was broken. */
final class ChainCheck {

    private final String series;
    private final TreeMap<Long, String> noted = new TreeMap<>();
    private long events;
    private StoredEvent last;
    private ChainBreak broken;

    /** @param noted ends that the chain of the series is known to have had */
    ChainCheck(String series, Collection<ChainEnd> noted) {
        this(series, noted, 1, null);
    }

    /**
     * Begins within the chain.
     *
     * @param first the place of the event to begin with
     * @param before the event before it, which is taken for what was written; null for none
     */
    ChainCheck(String series, Collection<ChainEnd> noted, long first, StoredEvent before) {
        this.series = series;
        this.events = first - 1;
        this.last = before;
        noted.stream()
                .filter(end -> end.series().equals(series) && end.sequence() > 0)
                .forEach(end -> this.noted.put(end.sequence(), end.hash()));
    }

    /** The next event in the order of their places. */
    void next(StoredEvent event) {
        long expected = events + 1;
        if (broken == null) {
            broken = broken(event, expected);
        }
        last = event;
        events++;
    }

    private ChainBreak broken(StoredEvent event, long expected) {
        if (event.sequence() > expected) {
            return ChainBreak.at(event, expected, What.MISSING);
        }
        if (event.sequence() < expected) {
            return ChainBreak.at(event, event.sequence(), What.INSERTED);
        }
        if (!event.intact()) {
            return ChainBreak.at(event, expected, What.CHANGED);
        }
        if (!event.previousHash().equals(lastHash())) {
            return ChainBreak.at(event, expected, What.UNLINKED);
        }
        String hash = noted.get(expected);
        return hash == null || hash.equals(event.hash()) ? null : ChainBreak.at(event, expected, What.REWRITTEN);
    }

    private String lastHash() {
        return last == null ? Event.START : last.hash();
    }

    /** The report of a stretch that ends in this place, with the chain going on after it. */
    ChainReport endWithin(long place) {
        if (broken == null && events < place) {
            broken = missing(events + 1);
        }
        return report();
    }

    /** The report, when the register says that the chain ends so. */
    ChainReport end(ChainEnd said) {
        if (broken == null) {
            broken = brokenAtEnd(said);
        }
        return report();
    }

    private ChainReport report() {
        long place = last == null ? 0 : last.sequence();
        return new ChainReport(events, new ChainEnd(series, place, lastHash()), Optional.ofNullable(broken));
    }

    private ChainBreak brokenAtEnd(ChainEnd said) {
        if (said.sequence() > events) {
            return missing(events + 1);
        }
        if (said.sequence() < events) {
            return ChainBreak.at(last, said.sequence() + 1, What.INSERTED);
        }
        if (!said.hash().equals(lastHash())) {
            return last == null
                    ? new ChainBreak(series, 0, null, null, What.END_CHANGED)
                    : ChainBreak.at(last, events, What.END_CHANGED);
        }
        Map.Entry<Long, String> beyond = noted.higherEntry(events);
        return beyond == null ? null : missing(events + 1);
    }

    private ChainBreak missing(long sequence) {
        return new ChainBreak(series, sequence, null, null, What.MISSING);
    }
}
