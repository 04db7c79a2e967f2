package se.diarium.register.node;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.Ordered;

/** The thread that reads files: woken after commits, and looking by itself at intervals for what a crash left. */
public final class ReadingThread
        implements ApplicationListener<ContextRefreshedEvent>, ApplicationContextAware, Ordered, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingThread.class);
    private static final long END_WITHIN_SECONDS = 20;

    private final UnreadRecords unread;
    private final UnreadRecordReader reader;
    private final Duration interval;
    private ApplicationContext context;
    private ScheduledExecutorService executor;

    ReadingThread(UnreadRecords unread, UnreadRecordReader reader, Duration interval) {
        this.unread = unread;
        this.reader = reader;
        this.interval = interval;
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
            executor = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "diarium-reading");
                thread.setDaemon(true);
                return thread;
            });
            executor.scheduleWithFixedDelay(this::read, 1, interval.toSeconds(), TimeUnit.SECONDS);
            unread.onAdded(this::wake);
        }
    }

    private synchronized void wake() {
        if (!executor.isShutdown()) {
            executor.execute(this::read);
        }
    }

    private void read() {
        try {
            reader.readAll();
        } catch (RuntimeException e) {
            LOG.error("Files could not be read; trying again", e);
        }
    }

    @Override
    public synchronized void destroy() throws InterruptedException {
        if (executor != null) {
            executor.shutdown();
            if (!executor.awaitTermination(END_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        }
    }
}
