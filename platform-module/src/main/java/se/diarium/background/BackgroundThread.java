package se.diarium.background;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
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

/**
 * The one thread that does a work: woken, and looking by itself at intervals for what a crash or another node left. It begins when
 * the platform has started and ends with it.
 */
public class BackgroundThread
        implements ApplicationListener<ContextRefreshedEvent>, ApplicationContextAware, Ordered, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundThread.class);
    private static final long END_WITHIN_SECONDS = 20;

    private final String name;
    private final Duration interval;
    private final BackgroundWork work;
    private final AtomicBoolean woken = new AtomicBoolean();
    private ApplicationContext context;
    private volatile ScheduledExecutorService executor;
    private volatile Rounds rounds = new Rounds(null, null, null);

    /**
     * How the work has gone, as far as this process remembers.
     *
     * @param looked when it last came to the end of what there was to do; null if it never has
     * @param failed when it last failed, if it has not come to an end since; otherwise null
     * @param failure what the failure said
     */
    public record Rounds(Instant looked, Instant failed, String failure) {}

    /** @param name of the thread */
    public BackgroundThread(String name, Duration interval, BackgroundWork work) {
        this.name = name;
        this.interval = interval;
        this.work = work;
    }

    public String name() {
        return name;
    }

    public Rounds rounds() {
        return rounds;
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
        if (executor == null && event.getApplicationContext() == context) {
            // What is asked for while it ends is discarded: it is found again at the next start.
            ScheduledExecutorService single =
                    new ScheduledThreadPoolExecutor(1, this::thread, new ThreadPoolExecutor.DiscardPolicy());
            executor = single;
            work.wokenBy(() -> wake(single));
            single.scheduleWithFixedDelay(this::go, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** However often it is woken before it gets to it, it looks once. */
    private void wake(ScheduledExecutorService single) {
        if (!woken.getAndSet(true)) {
            single.execute(() -> {
                woken.set(false);
                go();
            });
        }
    }

    private Thread thread(Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void go() {
        try {
            boolean more = true;
            while (more && !executor.isShutdown()) {
                more = work.doSome();
            }
            rounds = new Rounds(Instant.now(), null, null);
        } catch (RuntimeException e) {
            rounds = new Rounds(rounds.looked(), Instant.now(), String.valueOf(e.getMessage()));
            LOG.error("{} failed; trying again", name, e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        if (executor != null) {
            executor.shutdown();
            if (!executor.awaitTermination(END_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        }
    }
}
