package org.alfresco.repo.transaction;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.JdbcUpdateAffectedIncorrectNumberOfRowsException;
import org.springframework.jdbc.UncategorizedSQLException;

/** Tells a clash with another transaction from a failure that would come again. */
final class RetryCause {
    private static final List<Class<?>> RETRIED = List.of(
            ConcurrencyFailureException.class,
            JdbcUpdateAffectedIncorrectNumberOfRowsException.class,
            UncategorizedSQLException.class,
            SQLException.class,
            DataIntegrityViolationException.class);

    private RetryCause() {}

    static Throwable of(Throwable failure, List<Class<?>> extraExceptions) {
        Throwable cause = first(failure, List.of(DoNotRetryException.class)) != null ? null : first(failure, RETRIED);
        if (cause instanceof UncategorizedSQLException && !isClash(cause)) {
            cause = cause.getCause() == null || cause.getCause() == cause ? null : of(cause.getCause(), List.of());
        }
        return cause == null && !extraExceptions.isEmpty() ? first(failure, extraExceptions) : cause;
    }

    private static boolean isClash(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("deadlock") || message.contains("constraint");
    }

    private static Throwable first(Throwable failure, List<Class<?>> wanted) {
        Throwable current = failure;
        while (current != null) {
            for (Class<?> type : wanted) {
                if (type.isInstance(current)) {
                    return current;
                }
            }
            current = current.getCause() == current ? null : current.getCause();
        }
        return null;
    }
}
