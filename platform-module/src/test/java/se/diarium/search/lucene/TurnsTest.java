package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.diarium.search.SearchUnavailableException;

@Timeout(60)
class TurnsTest {

    private static final long LONG = TimeUnit.MINUTES.toNanos(1);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void noMoreRunAtOnceThanThereArePlaces() throws Exception {
        Turns turns = new Turns(2, LONG);
        AtomicInteger running = new AtomicInteger();
        List<Future<Integer>> seen = IntStream.range(0, 200)
                .mapToObj(i -> threads.submit(() -> turns.inTurn(() -> {
                    int now = running.incrementAndGet();
                    Thread.yield();
                    running.decrementAndGet();
                    return now;
                })))
                .toList();

        for (Future<Integer> one : seen) {
            assertThat(one.get()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void whoeverComesFirstGoesFirst() throws Exception {
        Turns turns = new Turns(1, LONG);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ends = new CountDownLatch(1);
        threads.submit(() -> turns.inTurn(() -> held(begun, ends)));
        begun.await();
        List<Integer> order = new CopyOnWriteArrayList<>();
        Thread[] waiting = new Thread[5];
        for (int i = 0; i < waiting.length; i++) {
            int number = i;
            waiting[i] = new Thread(() -> add(turns, order, number));
            waiting[i].start();
            while (waiting[i].getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        }

        ends.countDown();

        for (Thread thread : waiting) {
            thread.join();
        }
        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aSearchWhoseTurnDoesNotComeInTimeIsRefused() throws Exception {
        Turns turns = new Turns(1, TimeUnit.MILLISECONDS.toNanos(1));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ends = new CountDownLatch(1);
        threads.submit(() -> turns.inTurn(() -> held(begun, ends)));
        begun.await();

        assertThatThrownBy(() -> turns.inTurn(() -> "found"))
                .isInstanceOf(SearchUnavailableException.class)
                .hasMessageContaining("wait for their turn");
        ends.countDown();
    }

    @Test
    void aSearchThatFailsLeavesItsPlace() throws Exception {
        Turns turns = new Turns(1, LONG);

        assertThatThrownBy(() -> turns.inTurn(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(turns.inTurn(() -> "found")).isEqualTo("found");
    }

    private static Object held(CountDownLatch begun, CountDownLatch ends) {
        begun.countDown();
        try {
            ends.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    private static void add(Turns turns, List<Integer> order, int number) {
        try {
            turns.inTurn(() -> order.add(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
