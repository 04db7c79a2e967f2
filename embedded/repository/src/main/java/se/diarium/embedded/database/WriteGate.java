package se.diarium.embedded.database;

import java.util.Collections;
import java.util.IdentityHashMap;
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
    private final Set<BooleanSupplier> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean closed;

    /**
     * Comes in to write, when the gate is open.
     *
     * @param waiting whether the writer changes nothing until somebody else has left for good, as who waits for another's row
     * @return what to leave with
     */
    BooleanSupplier enter(BooleanSupplier waiting) {
        lock.lock();
        try {
            while (closed) {
                opened.awaitUninterruptibly();
            }
            inside.add(waiting);
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    void leave(BooleanSupplier writer) {
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
            while (!inside.stream().allMatch(BooleanSupplier::getAsBoolean)) {
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
}
