package se.diarium.embedded.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is waited for at the gate. */
class WriteGateTest {

    private static final BooleanSupplier WRITES = () -> false;
    private static final int SECONDS = 20;
    private static final int A_WHILE_MILLIS = 200;

    private final WriteGate gate = new WriteGate();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void oneWhoHasLeftDoesNotTakeAnotherAlong() throws Exception {
        WriteGate.Writer one = gate.enter(WRITES);
        WriteGate.Writer other = gate.enter(WRITES);
        gate.leave(one);
        Future<?> quiet = threads.submit(() -> gate.closedWhile(() -> {}));

        assertThatThrownBy(() -> quiet.get(A_WHILE_MILLIS, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        gate.leave(other);
        quiet.get(SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void oneWhoWaitsIsNotWaitedFor() throws Exception {
        gate.enter(() -> true);

        threads.submit(() -> gate.closedWhile(() -> {})).get(SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void nobodyComesInWhileItIsClosed() throws Exception {
        WriteGate.Writer inside = gate.enter(WRITES);
        Future<?> quiet = threads.submit(() -> gate.closedWhile(() -> {}));
        assertThatThrownBy(() -> quiet.get(A_WHILE_MILLIS, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        Future<WriteGate.Writer> late = threads.submit(() -> gate.enter(WRITES));
        assertThatThrownBy(() -> late.get(A_WHILE_MILLIS, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);

        gate.leave(inside);

        quiet.get(SECONDS, TimeUnit.SECONDS);
        assertThat(late.get(SECONDS, TimeUnit.SECONDS)).isNotNull();
    }
}
