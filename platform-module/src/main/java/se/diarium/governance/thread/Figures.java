package se.diarium.governance.thread;

import java.io.Serializable;
import java.math.BigDecimal;
import se.diarium.register.node.Errors;

/**
 * Figures of indicators. They have fifteen digits at most, four of them decimals: so many a property of the content model holds
 * without changing them.
 */
public final class Figures {

    static final int DECIMALS = 4;
    private static final BigDecimal LIMIT = new BigDecimal("100000000000");

    private Figures() {}

    /** The same without zeros that say nothing; null for null. */
    static BigDecimal plain(BigDecimal figure) {
        if (figure == null || figure.signum() == 0) {
            return figure == null ? null : BigDecimal.ZERO;
        }
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.precision() - stripped.scale() <= LIMIT.precision()
                ? stripped.setScale(0)
                : stripped;
    }

    static void check(String field, BigDecimal figure, Errors errors) {
        if (figure != null
                && (figure.stripTrailingZeros().scale() > DECIMALS
                        || figure.abs().compareTo(LIMIT) >= 0)) {
            errors.add(field, "figure.digits", LIMIT.precision() - 1, DECIMALS);
        }
    }

    static Double stored(BigDecimal figure) {
        return figure == null ? null : figure.doubleValue();
    }

    static BigDecimal read(Serializable stored) {
        return stored instanceof Double figure ? plain(BigDecimal.valueOf(figure)) : null;
    }
}
