package se.diarium.register.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import se.diarium.register.RegisterDatabase;

class FollowingTest {

    private final RegisterDatabase database = new RegisterDatabase();
    private final Target target = new Target();
    private final Following following =
            new Following(new Journal(database.jdbc()), database.transactions(), target, Duration.ofMinutes(10));
    private final Logger logger = (Logger) LoggerFactory.getLogger(Following.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void readTheLog() {
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
        logger.setLevel(Level.INFO);
    }

    @AfterEach
    void leaveTheLog() {
        logger.detachAppender(log);
        logger.setAdditive(true);
        logger.setLevel(null);
        database.close();
    }

    @Test
    void aTargetThatIsAwayIsSaidToBeOnceWithoutWhereAndOnceToBeBack() {
        target.failure = new IllegalStateException("nobody answers");
        target.away = true;
        following.doSome();
        following.doSome();
        target.failure = null;
        following.doSome();
        following.doSome();

        assertThat(log.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN, Level.INFO);
        assertThat(log.list.get(0).getFormattedMessage()).contains("nobody answers");
        assertThat(log.list.get(0).getThrowableProxy()).isNull();
    }

    @Test
    void anyOtherFailureIsLeftToWhoeverAsked() {
        target.failure = new IllegalStateException("a mistake");

        assertThatThrownBy(following::doSome).isSameAs(target.failure);
    }

    private static final class Target implements JournalTarget {

        private RuntimeException failure;
        private boolean away;

        @Override
        public long position() {
            if (failure != null) {
                throw failure;
            }
            return 0;
        }

        @Override
        public boolean isAway(RuntimeException thrown) {
            return away;
        }

        @Override
        public Batch prepare(Collection<String> nodeIds) {
            throw new AssertionError("There is nothing to prepare: " + List.copyOf(nodeIds));
        }
    }
}
