package se.diarium;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two who do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Does both and gives what failed. */
    public static List<Throwable> failures(Callable<?> one, Callable<?> other) throws InterruptedException {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        var failures = new ArrayList<Throwable>();
        try {
            var attempts = new ArrayList<Future<?>>();
            for (var work : List.of(one, other)) {
                attempts.add(threads.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            for (var attempt : attempts) {
                try {
                    attempt.get();
                } catch (ExecutionException failed) {
                    failures.add(failed.getCause());
                }
            }
        } finally {
            threads.shutdownNow();
        }
        return failures;
    }
}
