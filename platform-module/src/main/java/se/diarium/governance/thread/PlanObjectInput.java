package se.diarium.governance.thread;

import java.math.BigDecimal;
import se.diarium.register.node.Texts;

/**
 * What is given of an object of a plan; the fields mean what they mean in {@link PlanObject}.
 *
 * @param ordinal null for the place after the last
 * @param measure null for an indicator that the plan says nothing of but its text
 */
public record PlanObjectInput(
        ObjectKind kind,
        Integer ordinal,
        String number,
        String text,
        String addressee,
        String perspective,
        String parentId,
        String continuesId,
        Measure measure) {

    /** The same with its texts tidied; an indicator has a measure then. */
    PlanObjectInput tidy() {
        return new PlanObjectInput(
                kind,
                ordinal,
                Texts.line(number),
                Texts.lines(text),
                Texts.line(addressee),
                Texts.line(perspective),
                Texts.line(parentId),
                Texts.line(continuesId),
                tidyMeasure());
    }

    private Measure tidyMeasure() {
        if (measure == null) {
            return kind == ObjectKind.INDICATOR ? new Measure(null, TargetDirection.HIGHER, null, null, null) : null;
        }
        return new Measure(
                Texts.line(measure.unit()),
                measure.direction() == null ? TargetDirection.HIGHER : measure.direction(),
                plain(measure.baseline()),
                plain(measure.target()),
                plain(measure.upper()));
    }

    private static BigDecimal plain(BigDecimal figure) {
        return Figures.plain(figure);
    }

    /** The same in another place. */
    PlanObjectInput at(int place) {
        return new PlanObjectInput(kind, place, number, text, addressee, perspective, parentId, continuesId, measure);
    }
}
