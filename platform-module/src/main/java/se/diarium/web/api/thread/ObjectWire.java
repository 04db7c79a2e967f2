package se.diarium.web.api.thread;

import se.diarium.governance.thread.ObjectKind;
import se.diarium.governance.thread.PlanObjectInput;

/** An object of a plan, as it comes. */
record ObjectWire(
        ObjectKind kind,
        Integer ordinal,
        String number,
        String text,
        String addressee,
        String perspective,
        String parentId,
        String continuesId,
        MeasureWire measure) {

    PlanObjectInput toInput() {
        return new PlanObjectInput(
                kind,
                ordinal,
                number,
                text,
                addressee,
                perspective,
                parentId,
                continuesId,
                measure == null ? null : measure.toMeasure());
    }
}
