package se.diarium.web.api.thread;

import java.math.BigDecimal;
import se.diarium.governance.thread.Measure;
import se.diarium.governance.thread.TargetDirection;

/** How an indicator is measured, on the wire in both directions. */
public record MeasureWire(
        String unit, TargetDirection direction, BigDecimal baseline, BigDecimal target, BigDecimal upper) {

    Measure toMeasure() {
        return new Measure(unit, direction, baseline, target, upper);
    }

    static MeasureWire of(Measure measure) {
        return measure == null
                ? null
                : new MeasureWire(
                        measure.unit(), measure.direction(), measure.baseline(), measure.target(), measure.upper());
    }
}
