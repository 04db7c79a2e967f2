package se.diarium.web.api.thread;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import se.diarium.governance.thread.Addressees;
import se.diarium.governance.thread.DecidedIn;
import se.diarium.governance.thread.ObjectKind;
import se.diarium.governance.thread.PlanObject;
import se.diarium.web.http.Links;
import se.diarium.web.http.Validator;

/**
 * An object of a plan on the wire.
 *
 * @param plan id of the record that is the plan
 * @param addresseeName what the body or unit is called
 */
public record ObjectView(
        String id,
        String plan,
        ObjectKind kind,
        int ordinal,
        String number,
        String text,
        String addressee,
        String addresseeName,
        String perspective,
        String parentId,
        String continuesId,
        DecidedView decided,
        Integer firstYear,
        Integer lastYear,
        MeasureWire measure,
        boolean voided,
        String url) {

    /** The paragraph that decided it. */
    record DecidedView(String body, LocalDate date, String paragraph) {

        private static DecidedView of(DecidedIn decided) {
            return decided == null ? null : new DecidedView(decided.body(), decided.date(), decided.paragraph());
        }
    }

    static String tag(PlanObject object) {
        return Validator.of(object.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static ObjectView of(PlanObject object, Addressees addressees, Links links) {
        return new ObjectView(
                object.id(),
                object.planId(),
                object.kind(),
                object.ordinal(),
                object.number(),
                object.text(),
                object.addressee(),
                object.addressee() == null ? null : addressees.name(object.addressee()),
                object.perspective(),
                object.parentId(),
                object.continuesId(),
                DecidedView.of(object.decided()),
                object.firstYear(),
                object.lastYear(),
                MeasureWire.of(object.measure()),
                object.voided(),
                links.apiObject(object.id()));
    }
}
