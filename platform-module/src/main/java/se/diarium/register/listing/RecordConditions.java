package se.diarium.register.listing;

import java.time.ZoneId;
import se.diarium.register.series.Access;
import se.diarium.register.series.Condition;
import se.diarium.register.series.Visibility;

/** What criteria and someone's visibility demand of rows of {@code dia_record r}. */
final class RecordConditions {

    private static final String OPEN = "r.case_secret = 0 AND r.is_secret = 0";
    private static final Access ACCESS = new Access("r.case_node", "r.case_handler", OPEN);

    private RecordConditions() {}

    static Condition of(RecordCriteria criteria, Visibility visibility, ZoneId zone) {
        Condition condition = new Condition();
        days(condition, criteria, zone);
        condition
                .in("r.series_code", criteria.series())
                .in(
                        "r.direction",
                        criteria.directions().stream().map(Enum::name).toList())
                .in("r.record_kind", criteria.kinds())
                .contains("r.counterparty_key", criteria.counterparty())
                .equal("r.counterparty_key", RecordTable.counterpartyKey(criteria.wholeCounterparty()))
                .equal("r.case_handler", criteria.handler())
                .in(
                        "r.case_status",
                        criteria.statuses().stream().map(Enum::name).toList());
        if (criteria.secret() != null) {
            condition.and(criteria.secret() ? "r.case_secret = 1 OR r.is_secret = 1" : OPEN);
        }
        if (criteria.published() != null) {
            condition.and(criteria.published() ? "r.published_at IS NOT NULL" : "r.published_at IS NULL");
        }
        condition.contains("r.search_text", criteria.text());
        if (criteria.readership().condition() != null) {
            condition.and(criteria.readership().condition());
        }
        return condition.visible(visibility, ACCESS);
    }

    private static void days(Condition condition, RecordCriteria criteria, ZoneId zone) {
        Days days = criteria.days();
        if (criteria.byRegistration()) {
            if (days.from() != null) {
                condition.and("r.registered_at >= ?", days.begin(zone));
            }
            if (days.to() != null) {
                condition.and("r.registered_at < ?", days.end(zone));
            }
        } else {
            between(condition, "r.record_date", days);
        }
    }

    static void between(Condition condition, String column, Days days) {
        if (days.from() != null) {
            condition.and(column + " >= ?", days.from());
        }
        if (days.to() != null) {
            condition.and(column + " <= ?", days.to());
        }
    }
}
