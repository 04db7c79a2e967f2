package se.diarium.application.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.HdrHistogram.ConcurrentHistogram;

/** Runs one operation many times by several clients at once, each starting the next when the last has ended. */
final class Load {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(5);
    private static final int DIGITS = 3;

    private Load() {}

    /** An operation; it is given its ordinal, from 0. */
    @FunctionalInterface
    interface Operation {
        void run(int ordinal) throws Exception;
    }

    /** Runs the operation so many times. */
    static Measured run(int clients, int operations, Operation operation) {
        return run(clients, 0, ordinal -> ordinal < operations, operation);
    }

    /**
     * Begins the operation as often as it goes within a time.
     *
     * @param first the ordinal of the first
     */
    static Measured lasting(int clients, Duration time, int first, Operation operation) {
        long end = System.nanoTime() + time.toNanos();
        return run(clients, first, ordinal -> System.nanoTime() < end, operation);
    }

    private static Measured run(int clients, int first, IntPredicate goesOn, Operation operation) {
        ConcurrentHistogram latencies = new ConcurrentHistogram(LONGEST_MICROS, DIGITS);
        AtomicInteger next = new AtomicInteger(first);
        Callable<Void> client = () -> {
            for (int ordinal = next.getAndIncrement(); goesOn.test(ordinal); ordinal = next.getAndIncrement()) {
                long start = System.nanoTime();
                operation.run(ordinal);
                latencies.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
            }
            return null;
        };
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            work.add(client);
        }
        ExecutorService executor = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            for (Future<Void> result : executor.invokeAll(work)) {
                result.get();
            }
            return new Measured(latencies.getTotalCount(), Duration.ofNanos(System.nanoTime() - start), latencies);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("An operation failed while measuring", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
