package se.diarium.synonym;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps what queries on this node know with the list: woken by commits on this node, and looking every other second for what other
 * nodes wrote, which costs the reading of one number. It fills the list of a new register first.
 */
public class SynonymFollower
        implements ApplicationListener<ContextRefreshedEvent>, ApplicationContextAware, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SynonymFollower.class);
    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final Duration END_WITHIN = Duration.ofSeconds(10);
    private static final long NOT_READ = -1;

    private final SynonymTable table;
    private final SynonymSeed seed;
    private final TransactionOperations transactions;
    private final KnownSynonyms known;
    private final Semaphore wakes = new Semaphore(0);
    private ApplicationContext context;
    private Thread thread;
    private volatile boolean ending;
    private long version = NOT_READ;

    SynonymFollower(SynonymTable table, SynonymSeed seed, TransactionOperations transactions, KnownSynonyms known) {
        this.table = table;
        this.seed = seed;
        this.transactions = transactions;
        this.known = known;
    }

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) {
        context = applicationContext;
    }

    @Override
    public synchronized void onApplicationEvent(ContextRefreshedEvent event) {
        if (thread == null && event.getApplicationContext() == context) {
            thread = new Thread(this::follow, "diarium-synonyms");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Has it look at once. */
    void wake() {
        wakes.release();
    }

    private void follow() {
        while (!ending) {
            try {
                look();
            } catch (RuntimeException e) {
                LOG.error("The synonyms could not be read; trying again", e);
            }
            try {
                wakes.tryAcquire(INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
                wakes.drainPermits();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Brings what queries know to what the list is. */
    void look() {
        transactions.executeWithoutResult(status -> {
            long now = table.version();
            if (now == SynonymTable.UNTOUCHED) {
                fill();
                now = table.version();
            }
            if (now != version) {
                known.become(table.all());
                version = now;
            }
        });
    }

    private void fill() {
        List<SynonymInput> entries = seed.entries();
        if (table.touch()) {
            for (SynonymInput entry : entries) {
                table.insert(new SynonymEntry(
                        UUID.randomUUID().toString(),
                        entry.kind(),
                        entry.terms(),
                        1,
                        AuthenticationUtil.getSystemUserName(),
                        Clock.systemUTC().instant()));
            }
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
