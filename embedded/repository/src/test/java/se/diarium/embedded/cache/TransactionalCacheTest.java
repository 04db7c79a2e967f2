package se.diarium.embedded.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionalCacheTest {

    private final AtomicInteger loads = new AtomicInteger();
    private final TransactionalCache<String, String> cache = new TransactionalCache<>(100);
    private JdbcTemplate jdbc;
    private TransactionTemplate transactions;
    private TransactionTemplate newTransactions;

    @BeforeEach
    void aTableWithOneRow() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        DataSourceTransactionManager manager = new DataSourceTransactionManager(dataSource);
        transactions = new TransactionTemplate(manager);
        newTransactions = new TransactionTemplate(manager);
        newTransactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        jdbc = new JdbcTemplate(dataSource);
        jdbc.execute("create table thing (name varchar(10) primary key, colour varchar(10))");
        jdbc.update("insert into thing values ('house', 'red')");
    }

    @Test
    void loadsAValueOnce() {
        read();
        read();

        assertThat(loads).hasValue(1);
    }

    @Test
    void transactionSeesItsOwnChange() {
        read();

        String within = transactions.execute(status -> {
            paint("blue");
            return read();
        });

        assertThat(within).isEqualTo("blue");
    }

    @Test
    void othersSeeTheOldValueUntilTheCommit() {
        read();

        String elsewhere = transactions.execute(status -> {
            paint("blue");
            return CompletableFuture.supplyAsync(this::read).join();
        });

        assertThat(elsewhere).isEqualTo("red");
        assertThat(read()).isEqualTo("blue");
    }

    /** Others find the commit in the database before the one who committed is told of it. */
    @Test
    void whoHasSeenTheCommitInTheDatabaseReadsTheNewValue() {
        read();
        List<String> seen = new ArrayList<>();

        transactions.executeWithoutResult(status -> {
            TransactionSynchronizationManager.registerSynchronization(new FirstToBeTold() {
                @Override
                public void afterCommit() {
                    seen.add(CompletableFuture.supplyAsync(TransactionalCacheTest.this::read)
                            .join());
                }
            });
            paint("blue");
        });

        assertThat(seen).containsExactly("blue");
    }

    private abstract static class FirstToBeTold implements TransactionSynchronization {

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    @Test
    void rolledBackChangeLeavesNoTrace() {
        read();

        transactions.executeWithoutResult(status -> {
            paint("blue");
            assertThat(read()).isEqualTo("blue");
            status.setRollbackOnly();
        });

        assertThat(read()).isEqualTo("red");
        assertThat(loads).hasValue(2);
    }

    @Test
    void valueReadBeforeAnotherTransactionCommitsIsNotKept() {
        String read = cache.get("house", key -> {
            String colour = colour();
            CompletableFuture.runAsync(() -> transactions.executeWithoutResult(status -> paint("blue")))
                    .join();
            return colour;
        });

        assertThat(read).isEqualTo("red");
        assertThat(read()).isEqualTo("blue");
    }

    @Test
    void innerTransactionDoesNotSeeWhatTheOuterHasNotCommitted() {
        transactions.executeWithoutResult(status -> {
            paint("blue");

            String inner = newTransactions.execute(innerStatus -> read());
            assertThat(inner).isEqualTo("red");
            assertThat(read()).isEqualTo("blue");
        });
    }

    @Test
    void keepsNoMoreThanItsCapacity() {
        GenerationalMap<Integer, String> map = new GenerationalMap<>(10);
        for (int i = 0; i < 100; i++) {
            map.put(i, "value");
        }

        assertThat(IntStream.range(0, 100).filter(i -> map.get(i) != null).boxed())
                .hasSizeLessThanOrEqualTo(10)
                .contains(99);
    }

    private void paint(String colour) {
        jdbc.update("update thing set colour = ? where name = 'house'", colour);
        cache.invalidate("house");
    }

    private String read() {
        return cache.get("house", key -> {
            loads.incrementAndGet();
            return colour();
        });
    }

    private String colour() {
        return jdbc.queryForObject("select colour from thing where name = 'house'", String.class);
    }
}
