package se.diarium.register.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The one thread that brings the journal to a target, and to its successor while it has one: woken by commits on this node, and looking by itself at
 * intervals for what other nodes wrote. It starts when the platform has started and ends with it.
 */
public final class FollowingThread
        implements ApplicationListener<ContextRefreshedEvent>, ApplicationContextAware, Ordered, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingThread.class);
    /** Entries brought to a successor at a time, so that what is committed meanwhile comes to the target soon. */
    private static final int BESIDE = 50;

    private static final Duration END_WITHIN = Duration.ofSeconds(20);

    private final Journal journal;
    private final TransactionOperations reading;
    private final Duration patience;
    private final JournalTarget target;
    private final JournalFollower follower;
    private final Duration interval;
    private final Semaphore wakes = new Semaphore(0);
    private final AtomicBoolean again = new AtomicBoolean();
    private ApplicationContext context;
    private Thread thread;
    private JournalFollower beside;
    private volatile boolean ending;

    /**
     * @param reading transactions to read the journal in
     * @param interval between looks for what other nodes wrote
     * @param patience longer than the longest transaction
     */
    public FollowingThread(
            Journal journal,
            TransactionOperations reading,
            JournalTarget target,
            Duration interval,
            Duration patience) {
        this.journal = journal;
        this.reading = reading;
        this.patience = patience;
        this.target = target;
        this.follower = follower(target, JournalFollower.BATCH);
        this.interval = interval;
    }

    private JournalFollower follower(JournalTarget followed, int batch) {
        return new JournalFollower(journal, reading, followed, patience, Clock.systemUTC(), batch);
    }

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) {
        context = applicationContext;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public synchronized void onApplicationEvent(ContextRefreshedEvent event) {
        if (thread == null && event.getApplicationContext() == context) {
            journal.onWritten(wakes::release);
            target.onSetBack(this::startOver);
            thread = new Thread(this::follow, "diarium-journal");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Looks at the journal at once: there is a successor now. */
    public void wake() {
        wakes.release();
    }

    /** Follows the journal from the positions of the target and its successor again. */
    private void startOver() {
        again.set(true);
        wakes.release();
    }

    private void follow() {
        while (!ending) {
            try {
                if (again.getAndSet(false)) {
                    follower.startOver();
                    beside = null;
                }
                boolean more = follower.round();
                more |= followBeside(!more && follower.hasCaughtUp());
                if (!more) {
                    waitForMore();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.error("The indexes could not follow the register; trying again", e);
                pause();
            }
        }
    }

    /**
     * Brings a batch to the successor. It takes over here, between two batches of the target, so that it has all that the target has.
     *
     * @param ready whether the target has been brought everything
     */
    private boolean followBeside(boolean ready) {
        JournalTarget successor = target.successor().orElse(null);
        if (successor == null) {
            beside = null;
            return false;
        }
        if (beside == null || beside.target() != successor) {
            beside = follower(successor, BESIDE);
        }
        boolean more = beside.round();
        if (ready && !more && beside.hasCaughtUp()) {
            target.takeOver();
            follower.startOver();
            beside = null;
        }
        return more;
    }

    private void waitForMore() throws InterruptedException {
        if (wakes.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS)) {
            wakes.drainPermits();
        }
    }

    private void pause() {
        try {
            wakes.drainPermits();
            waitForMore();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ending = true;
        }
    }

    @Override
    public synchronized void destroy() throws InterruptedException {
        ending = true;
        wakes.release();
        if (thread != null) {
            thread.join(END_WITHIN.toMillis());
        }
    }
}
