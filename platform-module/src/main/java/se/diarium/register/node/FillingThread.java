package se.diarium.register.node;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.Ordered;

/** The thread that fills the lists after an upgrade; it ends when they are full. */
public final class FillingThread
        implements ApplicationListener<ContextRefreshedEvent>, ApplicationContextAware, Ordered, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FillingThread.class);
    private static final Duration END_WITHIN = Duration.ofSeconds(20);

    private final ListFilling filling;
    private final Duration pause;
    private ApplicationContext context;
    private Thread thread;
    private volatile boolean ending;

    /** @param pause before it is tried again after a failure */
    FillingThread(ListFilling filling, Duration pause) {
        this.filling = filling;
        this.pause = pause;
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
            thread = new Thread(this::fill, "diarium-filling");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void fill() {
        boolean more = true;
        while (more && !ending) {
            try {
                more = filling.fillSome();
            } catch (RuntimeException e) {
                LOG.error("The lists could not be filled; trying again", e);
                more = waited();
            }
        }
    }

    private boolean waited() {
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public synchronized void destroy() throws InterruptedException {
        ending = true;
        if (thread != null) {
            thread.join(END_WITHIN.toMillis());
            thread.interrupt();
        }
    }
}
