package se.diarium.register.event;

/** Walks along a chain and remembers where it first was broken. */
final class ChainCheck {

    private long expected = 1;
    private String hash = Event.START;
    private long firstBreak;

    void next(Event event) {
        if (firstBreak > 0) {
            return;
        }
        boolean linked = event.sequence() == expected && event.previousHash().equals(hash);
        if (!linked || !event.intact()) {
            firstBreak = expected;
        }
        hash = event.hash();
        expected++;
    }

    /** The sequence of the first break, 0 for none, when the chain is said to end with this sequence and hash. */
    long end(long lastSequence, String lastHash) {
        if (firstBreak == 0 && (lastSequence != expected - 1 || !lastHash.equals(hash))) {
            firstBreak = expected;
        }
        return firstBreak;
    }
}
