package se.diarium.embedded.database;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Lets any number write at once, or one look at what is written while nobody writes. */
final class WriteGate {

    /** That a writer has begun to wait is not told to anybody, so it is asked. */
    private static final long ASK_NANOS = 100_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition opened = lock.newCondition();
    private final Condition left = lock.newCondition();
    private final Set<Writer> inside = new HashSet<>();
    private boolean closed;

    /**
     * Comes in to write, when the gate is open.
     *
     * @param waiting whether the writer changes nothing until somebody else has left for good, as who waits for another's row
     * @return what to leave with
     */
    Writer enter(BooleanSupplier waiting) {
        lock.lock();
        try {
            while (closed) {
                opened.awaitUninterruptibly();
            }
            Writer writer = new Writer(waiting);
            inside.add(writer);
            return writer;
        } finally {
            lock.unlock();
        }
    }

    void leave(Writer writer) {
        lock.lock();
        try {
            inside.remove(writer);
            left.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody in, waits until all who are inside have left or wait, and works. For one at a time. */
    void closedWhile(Runnable work) {
        boolean interrupted = false;
        lock.lock();
        closed = true;
        try {
            while (!inside.stream().allMatch(Writer::waits)) {
                try {
                    left.awaitNanos(ASK_NANOS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            work.run();
        } finally {
            closed = false;
            opened.signalAll();
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** One who is inside; no other, even one who waits for the same. */
    static final class Writer {

        private final BooleanSupplier waiting;

        private Writer(BooleanSupplier waiting) {
            this.waiting = waiting;
        }

        private boolean waits() {
            return waiting.getAsBoolean();
        }
    }
}
