package se.diarium.governance.thread;

import java.math.BigDecimal;

/**
 * How an indicator is measured.
 *
 * @param unit of its figures, as {@code procent}; null where they have none
 * @param baseline the figure that the plan starts from; null where it says none
 * @param target the figure to reach, the lower of two when direction is {@link TargetDirection#WITHIN}; null where the plan says none
 * @param upper the upper of two targets; null unless direction is {@link TargetDirection#WITHIN}
 */
public record Measure(
        String unit, TargetDirection direction, BigDecimal baseline, BigDecimal target, BigDecimal upper) {

    /** Whether a figure is as the plan wants it; false where the plan has no target. */
    public boolean reachedBy(BigDecimal figure) {
        if (target == null || figure == null) {
            return false;
        }
        return switch (direction) {
            case HIGHER -> figure.compareTo(target) >= 0;
            case LOWER -> figure.compareTo(target) <= 0;
            case WITHIN -> figure.compareTo(target) >= 0 && figure.compareTo(upper) <= 0;
        };
    }
}
